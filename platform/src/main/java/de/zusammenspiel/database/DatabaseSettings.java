package de.zusammenspiel.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the data lives: the folder, and either a given database or (without {@code DATABASE_URL}) the embedded one.
 *
 * @param given the database of {@code DATABASE_URL} and {@code DATABASE_OWNER_URL}, absent for the embedded one
 * @param port of the embedded database ({@code DATABASE_PORT}); 0 takes a free one at each start
 */
public record DatabaseSettings(Path dataDir, @Nullable DatabaseAccess given, int port) {

    public static DatabaseSettings fromEnvironment(Map<String, String> environment) {
        Path dataDir = Path.of(environment.getOrDefault("DATA_DIR", "./data"))
                .toAbsolutePath()
                .normalize();
        String app = environment.getOrDefault("DATABASE_URL", "");
        String owner = environment.getOrDefault("DATABASE_OWNER_URL", "");
        if (app.isBlank() && !owner.isBlank()) {
            throw new DatabaseProblem(
                    "DATABASE_OWNER_URL ist gesetzt, DATABASE_URL (die Rolle der Anwendung) fehlt.",
                    "DATABASE_OWNER_URL is set, but DATABASE_URL (the application's role) is missing.");
        }
        DatabaseAccess given = app.isBlank()
                ? null
                : new DatabaseAccess(
                        DatabaseUrl.parse("DATABASE_URL", app),
                        owner.isBlank() ? null : DatabaseUrl.parse("DATABASE_OWNER_URL", owner));
        return new DatabaseSettings(dataDir, given, port(environment.getOrDefault("DATABASE_PORT", "0")));
    }

    public boolean embedded() {
        return given == null;
    }

    /** Starts the embedded database or takes the given one, and refuses an application role that may do too much. */
    public Database open(Consumer<String> progress) {
        Database database = given == null
                ? EmbeddedDatabase.start(
                        EmbeddedSettings.in(dataDir).onPort(port).reportingTo(progress))
                : new ExternalDatabase(given);
        try {
            RoleCheck.verify(database.access().app());
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
        return database;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw badPort(text, notANumber);
        }
        throw badPort(text, null);
    }

    private static DatabaseProblem badPort(String text, @Nullable Throwable cause) {
        return new DatabaseProblem(
                "DATABASE_PORT ist keine Portnummer zwischen 0 und 65535: " + text,
                "DATABASE_PORT is no port number between 0 and 65535: " + text,
                cause);
    }
}
