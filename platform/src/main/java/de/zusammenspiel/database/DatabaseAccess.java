package de.zusammenspiel.database;

import org.jspecify.annotations.Nullable;

/**
 * The two roles of an installation: the application works as {@code app}, migrations, backup and restore as
 * {@code owner}. An operator may keep the owner away from the running application; then it is absent.
 */
public record DatabaseAccess(DatabaseLogin app, @Nullable DatabaseLogin owner) {

    public boolean hasOwner() {
        return owner != null;
    }

    public DatabaseLogin requireOwner() {
        if (owner == null) {
            throw new DatabaseProblem(
                    "Dafür wird die Eigentümerrolle der Datenbank gebraucht: Bitte setzen Sie DATABASE_OWNER_URL.",
                    "This needs the role that owns the database: please set DATABASE_OWNER_URL.");
        }
        return owner;
    }
}
