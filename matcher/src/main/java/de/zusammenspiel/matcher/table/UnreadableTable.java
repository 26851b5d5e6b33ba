package de.zusammenspiel.matcher.table;

/**
 * A file that cannot be read as a table. Its message is a German sentence that names row and column where that is known.
 */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String english;

    public UnreadableTable(String german, String english) {
        super(german);
        this.english = english;
    }

    public UnreadableTable(String german, String english, Throwable cause) {
        super(german, cause);
        this.english = english;
    }

    public String german() {
        return String.valueOf(getMessage());
    }

    public String english() {
        return english;
    }
}
