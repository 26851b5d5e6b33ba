package de.zusammenspiel.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Row security protects one site's rows from another's only while the application's role cannot step around it. So a
 * role that could is refused, also when it only could become such a role.
 */
public final class RoleCheck {
    private static final int OLDEST_VERSION = 15;

    private static final String POWERS = """
            select
              coalesce(bool_or(rolsuper), false) as superuser,
              coalesce(bool_or(rolbypassrls), false) as bypasses,
              (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and pg_has_role(c.relowner, 'member')) as owned
            from pg_roles where pg_has_role(oid, 'member')""";

    private RoleCheck() {}

    /**
     * Connects once and looks at what the role may do.
     *
     * @throws DatabaseProblem when the server cannot be reached, is too old, or the role may do too much
     */
    public static void verify(DatabaseLogin app) {
        try (Connection connection = app.connect();
                Statement statement = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseProblem(
                        "PostgreSQL " + version + " ist zu alt: Zusammenspiel braucht Version 15 oder neuer.",
                        "PostgreSQL " + version + " is too old: Zusammenspiel needs version 15 or newer.");
            }
            List<String> german = new ArrayList<>();
            List<String> english = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(POWERS)) {
                row.next();
                if (row.getBoolean("superuser")) {
                    german.add("sie ist Superuser");
                    english.add("it is a superuser");
                }
                if (row.getBoolean("bypasses")) {
                    german.add("sie umgeht den Zeilenschutz (BYPASSRLS)");
                    english.add("it bypasses row security (BYPASSRLS)");
                }
                if (row.getLong("owned") > 0) {
                    german.add("ihr gehören Tabellen");
                    english.add("it owns tables");
                }
            }
            if (!german.isEmpty()) {
                throw new DatabaseProblem(
                        "Die Datenbankrolle „" + app.user() + "“ darf zu viel: " + String.join(", ", german)
                                + ". Damit wären die Daten der Orte nicht voreinander geschützt. Bitte nennen Sie in"
                                + " DATABASE_URL eine einfache Rolle und in DATABASE_OWNER_URL die Eigentümerin der Tabellen.",
                        "The database role \"" + app.user() + "\" may do too much: " + String.join(", ", english)
                                + ". Sites would not be protected from each other. Please name a plain role in"
                                + " DATABASE_URL and the owner of the tables in DATABASE_OWNER_URL.");
            }
        } catch (SQLException failed) {
            throw new DatabaseProblem(
                    "Die Datenbank ist mit der Rolle „" + app.user() + "“ nicht erreichbar: " + failed.getMessage(),
                    "The database cannot be reached with the role \"" + app.user() + "\": " + failed.getMessage(),
                    failed);
        }
    }
}
