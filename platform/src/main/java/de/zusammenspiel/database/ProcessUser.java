package de.zusammenspiel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** As whom PostgreSQL runs: it refuses to run as root, and containers often know nobody else. */
sealed interface ProcessUser {

    /** The command that runs the given one as this user. */
    List<String> command(List<String> command);

    /** Whether that works here, proved by writing into the folder and reaching the programs. */
    boolean works(Path folder, Path programs);

    /** Hands what PostgreSQL must own to this user; costs nothing when it is so already. */
    void own(Path folder) throws IOException;

    /** We are an ordinary user already. */
    record Current(int uid) implements ProcessUser {
        @Override
        public List<String> command(List<String> command) {
            return command;
        }

        @Override
        public boolean works(Path folder, Path programs) {
            return true;
        }

        @Override
        public void own(Path folder) throws IOException {
            if (Folders.ownerOf(folder) != uid) {
                throw new DatabaseProblem(
                        "Der Ordner " + folder + " gehört einem anderen Benutzer (vielleicht lief Zusammenspiel hier"
                                + " einmal als root). Starten Sie als dieser Benutzer oder ändern Sie den Besitzer mit chown -R.",
                        "The folder " + folder + " belongs to another user (perhaps this once ran as root here)."
                                + " Start as that user or change the owner with chown -R.");
            }
        }
    }

    /**
     * We are root; PostgreSQL sees itself as user 1000 in a namespace of its own. On disk everything stays root's, and
     * the process has none of root's powers.
     */
    record Namespace(String unshare) implements ProcessUser {
        @Override
        public List<String> command(List<String> command) {
            // Without a mapping the process could not create files, so plain "unshare -U" is not enough.
            return joined(List.of(unshare, "-U", "--map-user=1000", "--map-group=1000"), command);
        }

        @Override
        public boolean works(Path folder, Path programs) {
            return proved(this, folder, programs, "1000");
        }

        @Override
        public void own(Path folder) throws IOException {
            if (Folders.ownerOf(folder) != 0) {
                Folders.handTo(folder, 0, 0);
            }
        }
    }

    /** We are root and step down to an own user. */
    record Dropped(String setpriv, Account account) implements ProcessUser {
        @Override
        public List<String> command(List<String> command) {
            return joined(
                    List.of(setpriv, "--reuid=" + account.uid(), "--regid=" + account.gid(), "--clear-groups"),
                    command);
        }

        @Override
        public boolean works(Path folder, Path programs) {
            try {
                Path probe = Files.createTempDirectory(folder, "probe-");
                try {
                    Folders.handTo(probe, account.uid(), account.gid());
                    return proved(this, probe, programs, String.valueOf(account.uid()));
                } finally {
                    Folders.delete(probe);
                }
            } catch (IOException notPossible) {
                return false;
            }
        }

        @Override
        public void own(Path folder) throws IOException {
            if (Folders.ownerOf(folder) != account.uid()) {
                Folders.handTo(folder, account.uid(), account.gid());
            }
        }
    }

    record Account(String name, int uid, int gid) {}

    /** The link itself is always root's; what it points to belongs to this process. */
    static int currentUid() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    /** In the order they are tried. */
    static List<ProcessUser> candidates(Path dataDir) throws IOException {
        int uid = currentUid();
        if (uid != 0) {
            return List.of(new Current(uid));
        }
        List<ProcessUser> candidates = new ArrayList<>();
        Commands.find("unshare").ifPresent(unshare -> candidates.add(new Namespace(unshare)));
        Optional<String> setpriv = Commands.find("setpriv");
        if (setpriv.isPresent()) {
            int folderOwner = Folders.ownerOf(dataDir);
            List<Account> accounts = accounts();
            accounts.stream()
                    .filter(account -> account.uid() == folderOwner && folderOwner != 0)
                    .findFirst()
                    .ifPresent(account -> candidates.add(new Dropped(setpriv.get(), account)));
            for (String name : List.of("postgres", "nobody")) {
                accounts.stream()
                        .filter(account -> account.name().equals(name) && account.uid() != 0)
                        .findFirst()
                        .ifPresent(account -> candidates.add(new Dropped(setpriv.get(), account)));
            }
        }
        return candidates;
    }

    static ProcessUser choose(List<ProcessUser> candidates, Path folder, Path programs) {
        return candidates.stream()
                .filter(candidate -> candidate.works(folder, programs))
                .findFirst()
                .orElseThrow(() -> new DatabaseProblem(
                        "PostgreSQL läuft nicht als root, und hier gelingt weder ein Benutzer-Namensraum (unshare -U)"
                                + " noch der Wechsel zu einem eigenen Benutzer für " + folder
                                + ": Starten Sie Zusammenspiel als gewöhnlicher Benutzer oder setzen Sie DATABASE_URL.",
                        "PostgreSQL does not run as root, and neither a user namespace (unshare -U) nor stepping"
                                + " down to an own user works here for " + folder
                                + ": start as an ordinary user or set DATABASE_URL."));
    }

    private static List<Account> accounts() throws IOException {
        List<Account> accounts = new ArrayList<>();
        Path file = Path.of("/etc/passwd");
        if (Files.isReadable(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split(":", -1);
                if (fields.length >= 4 && fields[2].matches("\\d{1,9}") && fields[3].matches("\\d{1,9}")) {
                    accounts.add(new Account(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
                }
            }
        }
        return accounts;
    }

    private static boolean proved(ProcessUser user, Path folder, Path programs, String uid) {
        Path probe = folder.resolve("probe");
        String script = "test \"$(id -u)\" = \"$1\" && test -x \"$2\" && : > \"$3\" && rm \"$3\"";
        return Commands.run(
                        user.command(List.of("sh", "-c", script, "sh", uid, programs + "/postgres", probe.toString())),
                        Duration.ofSeconds(10))
                .succeeded();
    }

    private static List<String> joined(List<String> prefix, List<String> command) {
        List<String> joined = new ArrayList<>(prefix);
        joined.addAll(command);
        return joined;
    }
}
