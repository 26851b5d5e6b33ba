package de.zusammenspiel.house;

import de.zusammenspiel.database.DatabaseLogin;
import de.zusammenspiel.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks past row security at how many rows the tables of the trades have. */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final String counts;

    /** How many rows each table has. */
    record State(Map<String, Long> rows) {
        Map<String, Long> since(State before) {
            Map<String, Long> changed = new TreeMap<>();
            rows.forEach((table, count) -> {
                long more = count - before.rows().getOrDefault(table, 0L);
                if (more != 0) {
                    changed.put(table, more);
                }
            });
            return changed;
        }
    }

    Rows(DatabaseLogin database) throws SQLException, IOException {
        connection = DriverManager.getConnection(
                database.url(),
                TestDatabase.admin().user(),
                TestDatabase.admin().password());
        counts = Files.readAllLines(Path.of("src/main/resources/db/table-classes.csv")).stream()
                .filter(line -> line.endsWith(",SITE") || line.endsWith(",PUBLISHED"))
                .map(line -> line.substring(0, line.indexOf(',')))
                // Sealing follows in its own time.
                .filter(table -> !table.equals("audit.seal"))
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
    }

    State state() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(counts)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getLong(2));
            }
        }
        return new State(rows);
    }

    /** Entries of the journal and letters newer than that state which stand there twice. */
    List<String> twice(State before) throws SQLException {
        List<String> twice = new ArrayList<>();
        twice.addAll(doubles("audit.journal", "site_id, subject, act, details", before));
        twice.addAll(doubles("mail.message", "site_id, to_email, subject", before));
        return twice;
    }

    private List<String> doubles(String table, String same, State before) throws SQLException {
        List<String> doubles = new ArrayList<>();
        // Ids are made in the order of time.
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select (" + same + ")::text from (select * from " + table
                        + " order by id offset " + before.rows().get(table) + ") newer group by " + same
                        + " having count(*) > 1")) {
            while (result.next()) {
                doubles.add(table + " " + result.getString(1));
            }
        }
        return doubles;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
