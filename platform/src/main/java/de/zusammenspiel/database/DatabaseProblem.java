package de.zusammenspiel.database;

import org.jspecify.annotations.Nullable;

/** Something the operator has to know or do, said in German and in English because it ends on the console. */
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String german;
    private final String english;

    public DatabaseProblem(String german, String english) {
        this(german, english, null);
    }

    public DatabaseProblem(String german, String english, @Nullable Throwable cause) {
        super(german + "\n" + english, cause);
        this.german = german;
        this.english = english;
    }

    public String german() {
        return german;
    }

    public String english() {
        return english;
    }
}
