package de.zusammenspiel.testing;

import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.Migrations;

/** A new copy of the migrated, otherwise empty database. */
public final class MigratedDatabase {
    private MigratedDatabase() {}

    public static DatabaseAccess create() {
        return TestDatabase.cloneOf(
                "migrated",
                access -> Migrations.run(access.requireOwner(), access.app().user()));
    }
}
