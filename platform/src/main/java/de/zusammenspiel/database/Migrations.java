package de.zusammenspiel.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema this build needs. */
public final class Migrations {
    private Migrations() {}

    /**
     * One run over the folders of all modules: a run per module would cost more than the start may take.
     *
     * @param appRole the role the application works as; the migrations grant it what each table's class allows
     */
    public static void run(DatabaseLogin owner, String appRole) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .schemas("flyway")
                .createSchemas(true)
                .placeholders(Map.of("app", appRole))
                // Modules grow side by side; a later module's first migration may be older than another's second.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
