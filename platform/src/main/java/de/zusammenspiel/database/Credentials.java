package de.zusammenspiel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The passwords of the embedded database's three roles, in a file only its user may read. */
record Credentials(String admin, String owner, String app) {
    static final String ADMIN = "zs_admin";
    static final String OWNER = "zs_owner";
    static final String APP = "zs_app";

    static Credentials create() {
        SecureRandom random = new SecureRandom();
        return new Credentials(password(random), password(random), password(random));
    }

    static Credentials read(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        String admin = values.get(ADMIN);
        String owner = values.get(OWNER);
        String app = values.get(APP);
        if (admin == null || owner == null || app == null) {
            throw new DatabaseProblem(
                    "Die Passwortdatei der Datenbank ist unvollständig: " + file,
                    "The password file of the database is incomplete: " + file);
        }
        return new Credentials(admin, owner, app);
    }

    /** Complete or not there at all: a half-written file would lock everybody out. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, ADMIN + "=" + admin + "\n" + OWNER + "=" + owner + "\n" + APP + "=" + app + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "Credentials";
    }

    /** Letters, digits, minus and underscore only: safe inside a quoted SQL literal. */
    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
