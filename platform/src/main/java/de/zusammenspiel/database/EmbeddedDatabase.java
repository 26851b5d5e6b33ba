package de.zusammenspiel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL out of the box: unpacked, set up and started below the data folder, reachable with passwords from this
 * machine only. A killed run loses nothing that was committed; the next start recovers.
 */
public final class EmbeddedDatabase implements Database {
    private static final String DATABASE = "zusammenspiel";
    /** In postmaster.pid, counted from 0. */
    private static final int PORT_LINE = 3;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final EmbeddedRoles roles;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedDatabase(FolderLock lock, Postmaster postmaster, EmbeddedRoles roles) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.roles = roles;
    }

    /**
     * Starts, and at the first time unpacks and sets up, the database of one data folder.
     *
     * @throws DatabaseProblem with one sentence for the operator, above all when the folder is in use already
     */
    public static EmbeddedDatabase start(EmbeddedSettings settings) {
        return start(settings, null);
    }

    /**
     * The same with a say in as whom PostgreSQL runs.
     *
     * @param candidates tried in this order; absent: whatever this machine offers
     */
    static EmbeddedDatabase start(EmbeddedSettings settings, @Nullable List<ProcessUser> candidates) {
        Path home = settings.dataDir().resolve("postgres");
        FolderLock lock = null;
        boolean started = false;
        try {
            Files.createDirectories(home);
            lock = FolderLock.take(home);
            EmbeddedDatabase database = startLocked(
                    lock,
                    home.toRealPath(),
                    settings,
                    candidates != null ? candidates : ProcessUser.candidates(settings.dataDir()));
            started = true;
            return database;
        } catch (IOException failed) {
            throw new DatabaseProblem(
                    "Der Datenordner " + settings.dataDir() + " ist nicht benutzbar: " + failed,
                    "The data folder " + settings.dataDir() + " cannot be used: " + failed,
                    failed);
        } finally {
            if (!started && lock != null) {
                lock.close();
            }
        }
    }

    private static EmbeddedDatabase startLocked(
            FolderLock lock, Path home, EmbeddedSettings settings, List<ProcessUser> candidates) throws IOException {
        Binaries.removeUnfinished(home);
        Binaries binaries = settings.binaries() != null
                ? new Binaries(settings.binaries())
                : Binaries.unpacked(settings.unpackInto() != null ? settings.unpackInto() : home, settings.progress());
        // Passing through is enough for a server that runs as its own user.
        if (Folders.ownerOf(home) == ProcessUser.currentUid()) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        }
        ProcessUser user = ProcessUser.choose(candidates, home, binaries.folder());
        Path cluster = home.resolve("cluster");
        Path credentialsFile = home.resolve("credentials");
        Credentials credentials;
        if (Files.isDirectory(cluster)) {
            if (!Files.exists(credentialsFile)) {
                throw new DatabaseProblem(
                        "Die Passwortdatei der Datenbank fehlt: " + credentialsFile,
                        "The password file of the database is missing: " + credentialsFile);
            }
            credentials = Credentials.read(credentialsFile);
            Cluster.verifyVersion(binaries, cluster);
            Postmaster.stopLeftovers(cluster, settings.progress());
            user.own(cluster);
        } else {
            settings.progress().accept("Die Datenbank wird angelegt (nur beim ersten Start) …");
            credentials = Credentials.create();
            credentials.write(credentialsFile);
            Cluster.create(binaries, user, cluster, credentials.admin(), settings.durable());
        }
        Postmaster postmaster = Postmaster.start(binaries, user, cluster, home.resolve("postgres.log"), settings);
        EmbeddedRoles roles = new EmbeddedRoles(
                new DatabaseLogin(url(postmaster.port(), "postgres"), Credentials.ADMIN, credentials.admin()),
                credentials);
        try {
            roles.ensure(DATABASE);
        } catch (SQLException failed) {
            postmaster.stop();
            throw new DatabaseProblem(
                    "Die eingebaute Datenbank lässt sich nicht einrichten: " + failed.getMessage(),
                    "The embedded database cannot be set up: " + failed.getMessage(),
                    failed);
        }
        return new EmbeddedDatabase(lock, postmaster, roles);
    }

    /**
     * The way into the embedded database of an installation that is running now, for instance to back it up meanwhile;
     * empty when it does not run.
     */
    public static Optional<DatabaseAccess> running(Path dataDir) {
        Path home = dataDir.resolve("postgres");
        try {
            List<String> lines = Files.readAllLines(home.resolve("cluster").resolve("postmaster.pid"));
            Credentials credentials = Credentials.read(home.resolve("credentials"));
            String url = url(Integer.parseInt(lines.get(PORT_LINE).strip()), DATABASE);
            DatabaseLogin app = new DatabaseLogin(url, Credentials.APP, credentials.app());
            app.connect().close();
            return Optional.of(new DatabaseAccess(app, new DatabaseLogin(url, Credentials.OWNER, credentials.owner())));
        } catch (IOException | SQLException | NumberFormatException | IndexOutOfBoundsException notRunning) {
            // No file, half a file, or the file of a server that was killed: all mean that nothing can be reached.
            return Optional.empty();
        }
    }

    @Override
    public DatabaseAccess access() {
        return accessTo(DATABASE);
    }

    /** Another database on the same server, a copy of {@code template} that nobody may be connected to meanwhile. */
    public DatabaseAccess createDatabase(String name, String template) throws SQLException {
        if (!NAME.matcher(name).matches() || !NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("not a database name: " + name + " or " + template);
        }
        roles.createDatabase(name, template);
        return accessTo(name);
    }

    public int port() {
        return postmaster.port();
    }

    /** The superuser, for tests and for repairs; the platform itself never uses it. */
    public DatabaseLogin admin() {
        return roles.admin();
    }

    /** Fast shutdown, bounded; safe to call twice. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            try {
                postmaster.stop();
            } finally {
                lock.close();
            }
        }
    }

    private DatabaseAccess accessTo(String database) {
        String url = url(postmaster.port(), database);
        return new DatabaseAccess(
                new DatabaseLogin(url, Credentials.APP, roles.credentials().app()),
                new DatabaseLogin(url, Credentials.OWNER, roles.credentials().owner()));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
