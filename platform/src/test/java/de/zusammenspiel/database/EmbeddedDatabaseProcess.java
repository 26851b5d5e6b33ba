package de.zusammenspiel.database;

import de.zusammenspiel.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The embedded database in a JVM of its own, which a test may kill, or run as somebody else. */
final class EmbeddedDatabaseProcess implements AutoCloseable {
    private static final List<Class<?>> NEEDED = List.of(
            EmbeddedDatabase.class,
            EmbeddedDatabaseProcess.class,
            org.postgresql.Driver.class,
            org.apache.commons.compress.archivers.tar.TarArchiveInputStream.class,
            org.apache.commons.io.IOUtils.class,
            org.apache.commons.lang3.ArrayUtils.class,
            org.tukaani.xz.XZInputStream.class);

    private final Process process;
    private final BufferedReader output;

    private EmbeddedDatabaseProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs until its input ends. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedSettings settings = EmbeddedSettings.in(Path.of(arguments[0]));
        if (arguments.length > 1) {
            settings = settings.unpackingInto(Path.of(arguments[1]));
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            System.out.println("ready " + database.port());
            new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
        } catch (DatabaseProblem problem) {
            System.out.println(problem.english());
        }
    }

    static EmbeddedDatabaseProcess start(Path dataDir) throws IOException, URISyntaxException {
        List<String> command = java(String.join(File.pathSeparator, classPath()));
        command.add(dataDir.toString());
        Path unpacked = TestDatabase.settings(dataDir).unpackInto();
        if (unpacked != null) {
            command.add(unpacked.toString());
        }
        return new EmbeddedDatabaseProcess(launch(command));
    }

    /** As an ordinary user whom this one may become; the class path is copied to where that user can read it. */
    static EmbeddedDatabaseProcess startAsOrdinaryUser(Path dataDir, Path copies)
            throws IOException, URISyntaxException {
        Files.createDirectories(copies);
        List<String> copied = new ArrayList<>();
        for (String entry : classPath()) {
            Path target = copies.resolve(copied.size() + "-" + Path.of(entry).getFileName());
            Commands.Result copy =
                    Commands.run(List.of("cp", "-r", entry, target.toString()), java.time.Duration.ofMinutes(1));
            if (!copy.succeeded()) {
                throw new IOException(copy.output());
            }
            copied.add(target.toString());
        }
        List<String> command = new ArrayList<>();
        if (ProcessUser.currentUid() == 0) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            Folders.handTo(dataDir, 65_534, 65_534);
        }
        command.addAll(java(String.join(File.pathSeparator, copied)));
        command.add(dataDir.toString());
        return new EmbeddedDatabaseProcess(launch(command));
    }

    /** The first line: "ready" and the port, or what went wrong. */
    String firstLine() throws IOException {
        String line = output.readLine();
        return line == null ? "(nothing)" : line;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    private static Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> java(String classPath) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                classPath,
                EmbeddedDatabaseProcess.class.getName()));
    }

    private static List<String> classPath() throws URISyntaxException {
        List<String> entries = new ArrayList<>();
        for (Class<?> needed : NEEDED) {
            entries.add(Path.of(needed.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        String archive = String.valueOf(EmbeddedDatabase.class.getResource("/postgres-linux-x86_64.txz"));
        entries.add(archive.replaceFirst("^jar:file:", "").replaceFirst("!.*$", ""));
        return entries;
    }
}
