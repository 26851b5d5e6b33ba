package de.zusammenspiel.matcher.cli;

/** Something typed or given that cannot be used; the message is a German sentence that says what to do. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    BadInput(String german) {
        super(german);
    }

    BadInput(String german, Throwable cause) {
        super(german, cause);
    }
}
