package de.zusammenspiel.bench.matcher;

import de.zusammenspiel.database.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** What PostgreSQL gives out of the box: German stems, an inverted index, rank over any of the words. */
final class PostgresText implements AutoCloseable {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Connection connection;
    private final Path schedule;

    PostgresText(DatabaseLogin login) throws SQLException {
        connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        try (var statement = connection.createStatement()) {
            statement.execute("create table offer (id int, text text not null)");
            statement.execute("set max_parallel_workers_per_gather = 0");
            try (var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                schedule = Path.of("/proc/" + row.getInt(1) + "/schedstat");
            }
        }
    }

    void fill(int offers, IntFunction<String> text) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into offer values (?, ?)")) {
            for (int number = 0; number < offers; number++) {
                insert.setInt(1, number);
                insert.setString(2, text.apply(number));
                insert.addBatch();
                if (number % 5_000 == 4_999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("alter table offer add column words tsvector generated always as"
                    + " (to_tsvector('german', text)) stored");
            statement.execute("create index on offer using gin (words)");
            statement.execute("vacuum analyze offer");
        }
    }

    int search(String text) {
        var words = NOT_WORD.matcher(text.toLowerCase(Locale.GERMAN))
                .replaceAll(" ")
                .strip()
                .replace(" ", " | ");
        try (PreparedStatement ask = connection.prepareStatement("""
                select id from offer, to_tsquery('german', ?) query
                where words @@ query order by ts_rank(words, query) desc limit 20
                """)) {
            ask.setString(1, words);
            int found = 0;
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the answering process has used so far. */
    long processorNanos() {
        try {
            var written = Files.readString(schedule);
            return Long.parseLong(written.substring(0, written.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
