package de.zusammenspiel.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL processes that live in one data directory, as {@code /proc} shows them. A number in a pid file proves
 * nothing: it may belong to somebody else by now, or to a zombie nobody has reaped. A process that works in the
 * directory does.
 */
record ClusterProcesses(Path directory) {
    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb");
    private static final Duration POLL = Duration.ofMillis(10);

    Set<Long> running() {
        Set<Long> found = new TreeSet<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (belongs(process)) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        } catch (IOException unreadable) {
            throw new DatabaseProblem(
                    "Die laufenden Prozesse (/proc) sind nicht lesbar.",
                    "The running processes (/proc) cannot be read.",
                    unreadable);
        }
        return found;
    }

    /** Sends a signal by name, as {@code kill} knows it. */
    void signal(String name, Collection<Long> processes) {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -" + name + " \"$@\"", "sh"));
        processes.forEach(process -> command.add(Long.toString(process)));
        // Fails when one of them has just ended by itself, which is what was wanted.
        Commands.run(command, Duration.ofSeconds(10));
    }

    boolean goneWithin(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!running().isEmpty()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            untilOneEnds();
        }
        return true;
    }

    /** Or for a moment: a process nobody fetches (a zombie) never ends for whoever waits for it. */
    private void untilOneEnds() {
        CompletableFuture<?>[] ends = running().stream()
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .map(ProcessHandle::onExit)
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Object> first =
                CompletableFuture.anyOf(ends).completeOnTimeout(0, POLL.toMillis(), TimeUnit.MILLISECONDS);
        first.join();
    }

    private boolean belongs(Path process) {
        try {
            if (!PROGRAMS.contains(Files.readString(process.resolve("comm")).strip())) {
                return false;
            }
        } catch (IOException ended) {
            return false;
        }
        return worksInDirectory(process) || namesDirectory(process);
    }

    private boolean worksInDirectory(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(directory);
        } catch (IOException hiddenOrZombie) {
            return false;
        }
    }

    /** Some containers hide the working directory; server and initdb name it in their command line, too. */
    private boolean namesDirectory(Path process) {
        try {
            String commandLine = new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8);
            return List.of(commandLine.split("\0", -1)).contains(directory.toString());
        } catch (IOException ended) {
            return false;
        }
    }
}
