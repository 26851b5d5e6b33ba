package de.zusammenspiel.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts and stops the PostgreSQL server of one data directory. Whoever calls this holds the folder's lock. */
final class Postmaster {
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final Duration IMMEDIATE = Duration.ofSeconds(5);
    private static final Duration PROGRESS = Duration.ofSeconds(3);
    private static final Duration MOMENT = Duration.ofMillis(10);
    private static final long LARGE_LOG = 5_000_000;
    private static final int FREE_PORT_TRIES = 5;

    private final Path directory;
    private final int port;
    private final Process process;
    private final ClusterProcesses processes;

    private Postmaster(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
        this.processes = new ClusterProcesses(directory);
    }

    int port() {
        return port;
    }

    static Postmaster start(Binaries binaries, ProcessUser user, Path directory, Path log, EmbeddedSettings settings)
            throws IOException {
        stopLeftovers(directory, settings.progress());
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        int tries = settings.port() == 0 ? FREE_PORT_TRIES : 1;
        for (int attempt = 1; ; attempt++) {
            int port = settings.port() == 0 ? freePort() : settings.port();
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            Process process = Commands.prepare(
                            user.command(detached(command(binaries, directory, port, settings.durable()))))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Postmaster postmaster = new Postmaster(directory, port, process);
            if (postmaster.becomesReady(settings.progress())) {
                return postmaster;
            }
            String said = tail(log, logStart);
            boolean portTaken = said.contains("Address already in use");
            if (portTaken && settings.port() != 0) {
                throw new DatabaseProblem(
                        "Der Port " + port + " für die Datenbank ist schon belegt (DATABASE_PORT).",
                        "Port " + port + " for the database is already taken (DATABASE_PORT).");
            }
            if (!portTaken || attempt == tries) {
                throw new DatabaseProblem(
                        "Die eingebaute Datenbank startet nicht. Ihre letzten Meldungen:\n" + said,
                        "The embedded database does not start; its last messages are above. Log file: " + log);
            }
        }
    }

    /** Lets running statements go and writes everything down; every step is bounded, so this always returns. */
    void stop() {
        long pid = postmasterPid(directory);
        processes.signal("INT", pid > 0 ? Set.of(pid) : Set.of(process.pid()));
        try {
            boolean ended = process.waitFor(FAST.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended || !processes.goneWithin(IMMEDIATE)) {
                endNow(processes);
            }
        } catch (InterruptedException interrupted) {
            endNow(processes);
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What a killed run left: a server that still works in the directory is stopped, whatever else the pid file says is
     * out of date. PostgreSQL itself would refuse to start when that number is in use again or is a zombie's.
     */
    static void stopLeftovers(Path directory, Consumer<String> progress) throws IOException {
        ClusterProcesses processes = new ClusterProcesses(directory);
        Set<Long> left = processes.running();
        if (!left.isEmpty()) {
            progress.accept("Die Datenbank eines abgebrochenen Laufs wird beendet …");
            long pid = postmasterPid(directory);
            if (left.contains(pid)) {
                processes.signal("INT", Set.of(pid));
            }
            // Without their parent the others end by themselves.
            if (!processes.goneWithin(FAST)) {
                endNow(processes);
            }
        }
        Files.deleteIfExists(directory.resolve("postmaster.pid"));
    }

    private static void endNow(ClusterProcesses processes) {
        processes.signal("QUIT", processes.running());
        if (!processes.goneWithin(IMMEDIATE)) {
            processes.signal("KILL", processes.running());
            if (!processes.goneWithin(IMMEDIATE)) {
                throw new DatabaseProblem(
                        "Die laufende Datenbank lässt sich nicht beenden (Prozesse " + processes.running() + ").",
                        "The running database cannot be stopped (processes " + processes.running() + ").");
            }
        }
    }

    private static List<String> command(Binaries binaries, Path directory, int port, boolean durable) {
        List<String> command = new ArrayList<>(
                List.of(binaries.postgres().toString(), "-D", directory.toString(), "-p", Integer.toString(port)));
        List<String> parameters = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off",
                // The pages ask short questions; compiling them costs more than it gives.
                "jit=off"));
        parameters.add("fsync=" + (durable ? "on" : "off"));
        parameters.add("full_page_writes=" + (durable ? "on" : "off"));
        parameters.add("synchronous_commit=" + (durable ? "on" : "off"));
        for (String parameter : parameters) {
            command.add("-c");
            command.add(parameter);
        }
        return command;
    }

    /** Ctrl+C in the terminal reaches the whole foreground group; the database must outlive the application's farewell. */
    private static List<String> detached(List<String> command) {
        return Commands.find("setsid")
                .map(setsid -> {
                    List<String> detached = new ArrayList<>(List.of(setsid));
                    detached.addAll(command);
                    return detached;
                })
                .orElse(command);
    }

    /** Recovery after a crash may take long: as long as the process lives, it gets the time. */
    private boolean becomesReady(Consumer<String> progress) {
        long nextLine = System.nanoTime() + PROGRESS.toNanos();
        while (process.isAlive()) {
            if (isReady()) {
                return true;
            }
            if (System.nanoTime() > nextLine) {
                progress.accept("Die Datenbank startet noch …");
                nextLine = System.nanoTime() + PROGRESS.toNanos();
            }
            untilItEndsOrAMomentHasPassed();
        }
        return false;
    }

    private void untilItEndsOrAMomentHasPassed() {
        try {
            process.waitFor(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw Commands.interrupted(interrupted);
        }
    }

    /** The eighth line of the pid file says so, the way {@code pg_ctl} reads it. */
    private boolean isReady() {
        List<String> lines = pidFile(directory);
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    private static long postmasterPid(Path directory) {
        List<String> lines = pidFile(directory);
        return !lines.isEmpty() && lines.get(0).strip().matches("\\d{1,18}")
                ? Long.parseLong(lines.get(0).strip())
                : -1;
    }

    private static List<String> pidFile(Path directory) {
        try {
            return Files.readAllLines(directory.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String tail(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(from, file.length() - 2_000));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }
}
