package de.zusammenspiel.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the class path. */
record Binaries(Path folder) {
    private static final String UNFINISHED = "unpacking-";
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path initdb() {
        return folder.resolve("initdb");
    }

    static Binaries unpacked(Path into, Consumer<String> progress) throws IOException {
        String resource = "/postgres-linux-" + architecture() + ".txz";
        URL archive = Binaries.class.getResource(resource);
        if (archive == null) {
            throw new DatabaseProblem(
                    "Für diesen Rechner (" + System.getProperty("os.arch") + ") ist keine eingebaute Datenbank dabei."
                            + " Bitte setzen Sie DATABASE_URL auf ein vorhandenes PostgreSQL.",
                    "There is no embedded database for this machine (" + System.getProperty("os.arch")
                            + "). Please set DATABASE_URL to an existing PostgreSQL.");
        }
        Path target = into.resolve("bin-" + version(archive) + "-" + architecture());
        if (Files.isDirectory(target)) {
            return new Binaries(target.resolve("bin"));
        }
        progress.accept("Datenbankprogramme werden ausgepackt (nur beim ersten Start) …");
        Files.createDirectories(into);
        // The folder gets its name when it is complete, so a killed first start leaves nothing half-made in the way.
        Path fresh = Files.createTempDirectory(into, UNFINISHED);
        try {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (InputStream stream = archive.openStream()) {
                unpack(stream, fresh);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            // Another process that shares this folder may have been faster.
            if (!Files.isDirectory(target)) {
                throw failed;
            }
        } finally {
            Folders.delete(fresh);
        }
        return new Binaries(target.resolve("bin"));
    }

    /** Only for a folder nobody else unpacks into. */
    static void removeUnfinished(Path into) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(into, UNFINISHED + "*")) {
            for (Path folder : unfinished) {
                Folders.delete(folder);
            }
        }
    }

    private static void unpack(InputStream stream, Path into) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(stream, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("entry leaves the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(path, into.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, path);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    /** The archive itself carries no version; the jar's name does, also when it lies inside another jar. */
    private static String version(URL archive) throws IOException {
        Matcher matcher = VERSION.matcher(archive.toString());
        String version = null;
        while (matcher.find()) {
            version = matcher.group(1);
        }
        return version != null
                ? version
                : Long.toHexString(archive.openConnection().getContentLengthLong());
    }
}
