package de.zusammenspiel.outreach;

/** The platform may not write to this person: no consent and no existing relation is on record (§ 7 UWG). */
public class NoMailBasis extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoMailBasis(String organisation) {
        super("no recorded basis for mail to " + organisation);
    }
}
