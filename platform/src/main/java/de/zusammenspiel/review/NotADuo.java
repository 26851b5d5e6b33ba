package de.zusammenspiel.review;

/** A case is carried by exactly one connector and one runner of the group; these two are not. */
public class NotADuo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotADuo(String what) {
        super(what);
    }
}
