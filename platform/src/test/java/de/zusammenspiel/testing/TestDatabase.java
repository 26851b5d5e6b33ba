package de.zusammenspiel.testing;

import de.zusammenspiel.database.DatabaseAccess;
import de.zusammenspiel.database.DatabaseLogin;
import de.zusammenspiel.database.EmbeddedDatabase;
import de.zusammenspiel.database.EmbeddedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One database server for all tests of a JVM, in a folder of its own that goes with the JVM. It is the embedded
 * PostgreSQL; {@code -Dzusammenspiel.test.postgres=/usr/lib/postgresql/15/bin} takes the programs of another version.
 */
public final class TestDatabase {
    private static final String PREFIX = "zusammenspiel-test-";
    private static final EmbeddedDatabase SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new HashMap<>();

    /** Brings a new database into the state its clones start from, usually by migrating it. Must close what it opens. */
    @FunctionalInterface
    public interface Preparation {
        void prepare(DatabaseAccess access) throws SQLException;
    }

    private TestDatabase() {}

    /** The one database all tests of this JVM share. */
    public static DatabaseAccess access() {
        return SERVER.access();
    }

    /** The superuser of the server, for what a test has to arrange behind the platform's back. */
    public static DatabaseLogin admin() {
        return SERVER.admin();
    }

    /** A new, empty database. */
    public static DatabaseAccess fresh() {
        return create("template1");
    }

    /** A new copy of a database that is prepared once per JVM under this name: much faster than preparing each one. */
    public static synchronized DatabaseAccess cloneOf(String name, Preparation preparation) {
        String template = TEMPLATES.get(name);
        if (template == null) {
            template = nextName();
            try {
                preparation.prepare(SERVER.createDatabase(template, "template1"));
            } catch (SQLException failed) {
                throw new IllegalStateException("template " + name + " cannot be prepared", failed);
            }
            TEMPLATES.put(name, template);
        }
        return create(template);
    }

    private static synchronized DatabaseAccess create(String template) {
        try {
            return SERVER.createDatabase(nextName(), template);
        } catch (SQLException failed) {
            throw new IllegalStateException("no test database from " + template, failed);
        }
    }

    private static String nextName() {
        return "test_" + COUNT.incrementAndGet();
    }

    /** Where the unpacked programs stay from run to run: Maven's build folder, else beside the data. */
    public static EmbeddedSettings settings(Path dataDir) {
        Path build = Path.of("target").toAbsolutePath();
        EmbeddedSettings settings = EmbeddedSettings.in(dataDir);
        return Files.isDirectory(build) ? settings.unpackingInto(build.resolve("test-postgres")) : settings;
    }

    private static EmbeddedDatabase start() {
        try {
            removeLeftovers();
            Path folder =
                    Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
            EmbeddedDatabase server = EmbeddedDatabase.start(
                    settings(folder).withBinaries(binaries()).forTests());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(folder);
            }));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable Path binaries() {
        String folder = System.getProperty("zusammenspiel.test.postgres", "");
        return folder.isBlank() ? null : Path.of(folder);
    }

    /** A killed test run cannot clean up. Its server ends by itself once its files are gone. */
    private static void removeLeftovers() throws IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temp, PREFIX + "*")) {
            for (Path folder : folders) {
                String pid = folder.getFileName().toString().replaceFirst(PREFIX + "(\\d+)-.*", "$1");
                if (pid.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(pid)).isEmpty()
                        && Files.isWritable(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
