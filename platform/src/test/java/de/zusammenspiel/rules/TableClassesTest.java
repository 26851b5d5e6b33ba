package de.zusammenspiel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.testing.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table has its class, and the class is what the database really enforces. */
class TableClassesTest {
    private static DatabaseAccess database;

    @BeforeAll
    static void migrate() {
        database = MigratedDatabase.create();
    }

    @Test
    void every_table_stands_in_the_list_and_the_list_names_no_other() throws Exception {
        assertThat(rows("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'flyway')""")).containsExactlyInAnyOrderElementsOf(classes().keySet());
    }

    @Test
    void row_security_is_forced_on_every_table() throws Exception {
        assertThat(rows("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'flyway')
                           and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
    }

    @Test
    void a_site_table_shows_the_application_only_rows_of_the_current_site() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> table : classes().entrySet()) {
            if (table.getValue().equals("SITE")) {
                List<String> policies =
                        rows("select coalesce(qual, '') from pg_policies where schemaname || '.' || tablename = '"
                                + table.getKey() + "' and policyname = 'site'");
                if (policies.stream()
                        .noneMatch(policy -> policy.contains("site_id") && policy.contains("current_site"))) {
                    wrong.add(table.getKey());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_a_site_there_are_no_rows_and_no_error() throws Exception {
        try (Connection app = database.app().connect();
                Statement statement = app.createStatement()) {
            for (Map.Entry<String, String> table : classes().entrySet()) {
                if (table.getValue().equals("SITE")) {
                    try (ResultSet rows = statement.executeQuery("select count(*) from " + table.getKey())) {
                        rows.next();
                        assertThat(rows.getLong(1)).as(table.getKey()).isZero();
                    }
                }
            }
        }
    }

    @Test
    void every_index_of_a_site_table_except_its_keys_is_led_by_the_site() throws Exception {
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, String> table : classes().entrySet()) {
            if (table.getValue().equals("SITE")) {
                others.addAll(rows("""
                        select i.indexrelid::regclass::text from pg_index i
                         where i.indrelid = '%s'::regclass and not i.indisunique and (
                               select a.attname from pg_attribute a
                                where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) is distinct from 'site_id'""".formatted(table.getKey())));
            }
        }
        assertThat(others).isEmpty();
    }

    private static Map<String, String> classes() throws IOException {
        Map<String, String> classes = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/db/table-classes.csv"))) {
            String[] cells = line.strip().split(",", -1);
            if (cells.length == 2 && !cells[0].equals("table")) {
                classes.put(cells[0], cells[1]);
            }
        }
        return classes;
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection owner = database.requireOwner().connect();
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
