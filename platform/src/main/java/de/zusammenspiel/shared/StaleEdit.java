package de.zusammenspiel.shared;

/**
 * Somebody else changed the thing between reading and writing. The page answers 409 and shows both versions.
 *
 * @see #theirs what is stored now, in plain words
 */
public class StaleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String theirs;
    private final String yours;

    public StaleEdit(String theirs, String yours) {
        super("changed meanwhile");
        this.theirs = theirs;
        this.yours = yours;
    }

    public String theirs() {
        return theirs;
    }

    public String yours() {
        return yours;
    }
}
