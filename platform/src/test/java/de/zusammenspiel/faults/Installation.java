package de.zusammenspiel.faults;

import de.zusammenspiel.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One data folder, and the process that works on it: started, killed, started again. */
final class Installation implements AutoCloseable {
    private static final String END = "(the process ended)";
    private static final long START_SECONDS = 90;
    private final Path dataDir;
    private final int port;
    private final MailSink mail;
    private final List<String> said = new ArrayList<>();
    private BlockingQueue<String> output = new LinkedBlockingQueue<>();
    private @Nullable Process process;
    private String signInLink = "";

    Installation() throws IOException {
        dataDir = Files.createTempDirectory("zusammenspiel-faults-");
        // The database runs as an ordinary user and has to pass through.
        dataDir.toFile().setExecutable(true, false);
        mail = new MailSink();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    MailSink mail() {
        return mail;
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** Signs the coordinator in, once. */
    String signInLink() {
        return signInLink;
    }

    void start() throws Exception {
        launch(List.of("-Dfile.encoding=UTF-8"), classPath(true), InstallationProcess.class.getName(), List.of());
        signInLink = awaitLine(InstallationProcess.READY).substring(InstallationProcess.READY.length());
    }

    /** A command of the one script, as it is: nothing of the tests is on the class path. */
    void startCommand(String... arguments) throws IOException {
        launch(
                List.of("-Dfile.encoding=UTF-8"),
                classPath(false),
                "de.zusammenspiel.ZusammenspielApplication",
                List.of(arguments));
    }

    int awaitEnd() throws InterruptedException {
        Process running = running();
        if (!running.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end:\n" + String.join("\n", said));
        }
        return running.exitValue();
    }

    boolean alive() {
        return process != null && process.isAlive();
    }

    /** SIGKILL: no farewell of any kind. */
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** SIGSTOP: from now on it does not take another step. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP", running().pid());
    }

    /** The database goes as well, as when the power fails. */
    void killDatabase() throws IOException, InterruptedException {
        Path file = dataDir.resolve("postgres/cluster/postmaster.pid");
        if (Files.exists(file)) {
            signal("KILL", Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        }
    }

    /** One of the processes that serve the application; the database then drops all connections and recovers. */
    void killOneDatabaseProcess(Random chance) throws Exception {
        Patience.until("the database serves the application", () -> {
            try {
                List<String> pids = List.copyOf(
                        pairs("select pid::text, state from pg_stat_activity where usename = 'zs_app' order by pid")
                                .keySet());
                if (!pids.isEmpty()) {
                    signal("KILL", Long.parseLong(pids.get(chance.nextInt(pids.size()))));
                }
                return !pids.isEmpty();
            } catch (SQLException recovering) {
                return false;
            }
        });
    }

    void holdAnswers() throws IOException {
        Files.createFile(dataDir.resolve(InstallationProcess.HOLD_ANSWERS));
    }

    void answerAgain() throws IOException {
        Files.delete(dataDir.resolve(InstallationProcess.HOLD_ANSWERS));
    }

    String awaitLine(String start) throws InterruptedException {
        for (String line = output.poll(START_SECONDS, TimeUnit.SECONDS);
                line != null && !line.equals(END);
                line = output.poll(START_SECONDS, TimeUnit.SECONDS)) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("no line " + start + ":\n" + String.join("\n", said));
    }

    /** Asks the database as its owner, who sees all rows. */
    long count(String sql, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** First column to second column. */
    Map<String, String> pairs(String sql) throws SQLException {
        Map<String, String> pairs = new java.util.LinkedHashMap<>();
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (pairs.put(rows.getString(1), rows.getString(2)) != null) {
                    throw new AssertionError("twice: " + rows.getString(1));
                }
            }
        }
        return pairs;
    }

    private Connection connect() throws SQLException {
        return EmbeddedDatabase.running(dataDir)
                .orElseThrow(() -> new SQLException("the database does not run"))
                .requireOwner()
                .connect();
    }

    boolean databaseRuns() {
        return EmbeddedDatabase.running(dataDir).isPresent();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    }

    private void launch(List<String> options, String classPath, String main, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DATABASE_URL", "DATABASE_OWNER_URL"));
        builder.environment()
                .putAll(Map.of(
                        "DATA_DIR", dataDir.toString(),
                        "PORT", Integer.toString(port),
                        "PUBLIC_URL", base(),
                        "SMTP_URL", "smtp://127.0.0.1:" + mail.port()));
        process = builder.start();
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        output = lines;
        said.clear();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(() -> {
            reader.lines().forEach(line -> {
                said.add(line);
                lines.add(line);
            });
            lines.add(END);
        });
    }

    private static String classPath(boolean tests) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> tests || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws Exception {
        if (alive()) {
            kill();
        }
        killDatabase();
        mail.close();
        Patience.until("the database has let go of its files", () -> !databaseRuns());
        try (Stream<Path> paths = Files.walk(dataDir)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
