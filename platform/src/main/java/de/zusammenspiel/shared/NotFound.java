package de.zusammenspiel.shared;

/** No such thing here: unknown, or of another site, which must look the same. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
