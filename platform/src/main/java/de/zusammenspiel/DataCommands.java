package de.zusammenspiel;

import de.zusammenspiel.database.Backup;
import de.zusammenspiel.database.Database;
import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseSettings;
import de.zusammenspiel.database.EmbeddedDatabase;
import de.zusammenspiel.database.Migrations;
import de.zusammenspiel.database.Restore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code backup} and {@code restore}: they work on the data alone and need nothing of the application. */
final class DataCommands {
    private static final Logger LOG = LoggerFactory.getLogger(DataCommands.class);

    private DataCommands() {}

    static boolean knows(String command) {
        return command.equals("backup") || command.equals("restore");
    }

    static int run(String command, List<String> arguments) {
        DatabaseSettings settings = DatabaseSettings.fromEnvironment(System.getenv());
        if (command.equals("backup")) {
            return backup(settings, arguments);
        }
        if (arguments.size() != 1) {
            LOG.error("Aufruf: ./zusammenspiel restore SICHERUNG.zip");
            return 2;
        }
        return with(settings, access -> restore(settings, access, Path.of(arguments.getFirst())));
    }

    private static int backup(DatabaseSettings settings, List<String> arguments) {
        if (arguments.size() > 1) {
            LOG.error("Aufruf: ./zusammenspiel backup [DATEI.zip]");
            return 2;
        }
        Clock clock = Clock.system(ZoneId.systemDefault());
        Path file = Path.of(
                arguments.isEmpty()
                        ? "zusammenspiel-"
                                + LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm"))
                                + ".zip"
                        : arguments.getFirst());
        return with(settings, access -> {
            Backup.Summary made = new Backup(access.requireOwner(), files(settings), clock, LOG::info).writeTo(file);
            LOG.info(
                    "Gesichert: {} ({} Tabellen, {} Zeilen, {} Dateien, {} kB)",
                    made.file(),
                    made.tables(),
                    made.rows(),
                    made.files(),
                    made.bytes() / 1024);
            return 0;
        });
    }

    private static int restore(DatabaseSettings settings, DatabaseAccess access, Path file) {
        Migrations.run(access.requireOwner(), access.app().user());
        Restore.Summary done = new Restore(access.requireOwner(), files(settings), Set.of(), LOG::info).from(file);
        LOG.info(
                "Eingespielt: Stand {} ({} Tabellen, {} Zeilen, {} Dateien)",
                done.madeAt(),
                done.tables(),
                done.rows(),
                done.files());
        return 0;
    }

    /** Joins a running installation's embedded database, or starts it for as long as the command takes. */
    private static int with(DatabaseSettings settings, Function<DatabaseAccess, Integer> work) {
        if (settings.embedded()) {
            Optional<DatabaseAccess> running = EmbeddedDatabase.running(settings.dataDir());
            if (running.isPresent()) {
                return work.apply(running.get());
            }
        }
        try (Database database = settings.open(LOG::info)) {
            return work.apply(database.access());
        }
    }

    private static Path files(DatabaseSettings settings) {
        return settings.dataDir().resolve("files");
    }
}
