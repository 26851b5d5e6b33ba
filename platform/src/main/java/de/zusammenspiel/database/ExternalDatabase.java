package de.zusammenspiel.database;

/** A database somebody else runs: nothing to start, nothing to stop. */
public record ExternalDatabase(DatabaseAccess access) implements Database {

    @Override
    public void close() {
        // The server belongs to the operator.
    }
}
