package de.zusammenspiel.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The data directory of the embedded server: made once, complete or not at all. */
final class Cluster {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 10;

    private Cluster() {}

    static void create(Binaries binaries, ProcessUser user, Path directory, String adminPassword, boolean durable)
            throws IOException {
        Path parent = directory.resolveSibling(".").normalize();
        Path workshop = parent.resolve("creating");
        Path fresh = workshop.resolve("cluster");
        clear(workshop, new ClusterProcesses(fresh));
        Files.createDirectory(
                workshop, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path passwordFile = workshop.resolve("password");
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, adminPassword + "\n");
        user.own(workshop);

        List<String> command = new ArrayList<>(List.of(
                binaries.initdb().toString(),
                "-D",
                fresh.toString(),
                "--username=" + Credentials.ADMIN,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The system's locales differ from machine to machine; ICU comes with the binaries.
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=de-DE",
                "--text-search-config=german",
                "--data-checksums"));
        if (!durable) {
            command.add("--no-sync");
        }
        Commands.Result result = Commands.run(user.command(command), LIMIT);
        if (!result.succeeded()) {
            Folders.delete(workshop);
            throw new DatabaseProblem(
                    "Die eingebaute Datenbank lässt sich nicht anlegen:\n" + result.output(),
                    "The embedded database cannot be created, see above.");
        }
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(workshop);
    }

    /**
     * A killed first start may have left its initdb at work. It may start a helper while it is being killed, which goes
     * on writing or tidying up for a moment: then again.
     */
    private static void clear(Path workshop, ClusterProcesses orphans) throws IOException {
        for (int attempt = 1; ; attempt++) {
            orphans.signal("KILL", orphans.running());
            orphans.goneWithin(Duration.ofSeconds(5));
            try {
                Folders.delete(workshop);
                return;
            } catch (FileSystemException stillChanging) {
                if (attempt == ATTEMPTS) {
                    throw stillChanging;
                }
            }
        }
    }

    /** A newer PostgreSQL cannot read an older one's files, so this is said before it fails obscurely. */
    static void verifyVersion(Binaries binaries, Path directory) throws IOException {
        String files = Files.readString(directory.resolve("PG_VERSION")).strip();
        Commands.Result result =
                Commands.run(List.of(binaries.postgres().toString(), "--version"), Duration.ofSeconds(30));
        // "postgres (PostgreSQL) 18.6" or "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        String programs = result.output().replaceFirst("^\\D*", "").replaceFirst("\\D.*$", "");
        if (!result.succeeded()) {
            throw new DatabaseProblem(
                    "Die Programme der eingebauten Datenbank laufen auf diesem Rechner nicht: " + result.output(),
                    "The programs of the embedded database do not run on this machine: " + result.output());
        }
        if (!files.equals(programs)) {
            throw new DatabaseProblem(
                    "Der Datenordner stammt von PostgreSQL " + files + ", eingebaut ist " + programs
                            + ". Sichern Sie mit der früheren Ausgabe (backup) und stellen Sie mit dieser wieder her (restore).",
                    "The data folder was made by PostgreSQL " + files + ", embedded is " + programs
                            + ". Run backup with the earlier release and restore with this one.");
        }
    }
}
