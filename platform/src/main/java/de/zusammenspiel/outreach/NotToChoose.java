package de.zusammenspiel.outreach;

/** The pledge does not stand any more, or something else was chosen meanwhile. */
public class NotToChoose extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotToChoose(String message) {
        super(message);
    }
}
