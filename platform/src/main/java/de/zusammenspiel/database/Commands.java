package de.zusammenspiel.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs small programs of the system and of PostgreSQL in an environment that holds nothing unexpected. */
final class Commands {
    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private Commands() {}

    /** Variables such as PGPORT or LC_ALL of the caller would change what PostgreSQL does. */
    static ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", PATH);
        builder.environment().put("LC_ALL", "C");
        builder.redirectInput(new File("/dev/null"));
        return builder;
    }

    static Result run(List<String> command, Duration limit) {
        try {
            Process process = prepare(command).start();
            // Closed by the end of the process, so reading to the end is bounded by the kill below.
            Thread watchdog = Thread.ofVirtual().start(() -> killAfter(process, limit));
            String output;
            try (var stream = process.getInputStream()) {
                output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            int exitCode = process.waitFor();
            watchdog.interrupt();
            return new Result(exitCode, output.strip());
        } catch (IOException failed) {
            return new Result(127, String.valueOf(failed.getMessage()));
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    static Optional<String> find(String program) {
        return Stream.of(PATH.split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    static DatabaseProblem interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new DatabaseProblem(
                "Der Start der Datenbank wurde abgebrochen.", "Starting the database was interrupted.", cause);
    }

    private static void killAfter(Process process, Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }
}
