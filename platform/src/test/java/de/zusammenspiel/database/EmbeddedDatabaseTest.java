package de.zusammenspiel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void firstStartUnpacksAndLaterStartsFindTheirData() throws Exception {
        EmbeddedSettings settings = EmbeddedSettings.in(folder.resolve("data"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            DatabaseLogin owner = database.access().requireOwner();
            assertThat(value(owner, "show fsync")).isEqualTo("on");
            assertThat(value(owner, "show data_checksums")).isEqualTo("on");
            assertThat(value(owner, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(owner, "show server_encoding")).isEqualTo("UTF8");
            assertThat(value(owner, "select 'Ärger' < 'Zorn'")).isEqualTo("t");
            execute(
                    owner,
                    "create schema place; create table place.note (text text); "
                            + "insert into place.note values ('bleibt'); grant usage on schema place to zs_app; "
                            + "grant select on place.note to zs_app");
        }
        assertThat(settings.dataDir().resolve("postgres/credentials"))
                .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            assertThat(value(database.access().app(), "select text from place.note"))
                    .isEqualTo("bleibt");
        }
    }

    @Test
    void applicationRoleMayNotMakeTablesAndOwnerIsNoSuperuser() throws Exception {
        try (EmbeddedDatabase database = start("data")) {
            RoleCheck.verify(database.access().app());
            assertThatThrownBy(() -> execute(database.access().app(), "create table public.own (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThat(value(
                            database.access().requireOwner(),
                            "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            DatabaseLogin wrong = new DatabaseLogin(database.access().app().url(), "zs_app", "falsch");
            assertThatThrownBy(wrong::connect).hasMessageContaining("password");
        }
    }

    @Test
    void twoInstallationsRunSideBySide() throws Exception {
        try (EmbeddedDatabase one = start("one");
                EmbeddedDatabase other = start("other")) {
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(value(one.access().app(), "select 1")).isEqualTo("1");
            assertThat(value(other.access().app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void secondStartOnTheSameFolderIsRefused() throws Exception {
        try (EmbeddedDatabase database = start("data")) {
            assertThatThrownBy(() -> start("data"))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("wird schon benutzt");
            try (EmbeddedDatabaseProcess process = EmbeddedDatabaseProcess.start(folder.resolve("data"))) {
                assertThat(process.firstLine()).contains("already in use");
            }
            assertThat(value(database.access().app(), "select 1")).isEqualTo("1");
        }
        start("data").close();
    }

    @Test
    void databaseOfAKilledProcessIsTakenOver() throws Exception {
        EmbeddedDatabaseProcess process = EmbeddedDatabaseProcess.start(folder.resolve("data"));
        assertThat(process.firstLine()).startsWith("ready ");
        process.kill();
        ClusterProcesses orphans = new ClusterProcesses(cluster());
        Set<Long> orphan = orphans.running();
        assertThat(orphan).isNotEmpty();
        try (EmbeddedDatabase database = start("data")) {
            assertThat(value(database.access().app(), "select 1")).isEqualTo("1");
            assertThat(orphans.running()).doesNotContainAnyElementsOf(orphan);
        }
        assertThat(orphans.running()).isEmpty();
    }

    @Test
    void committedRowsSurviveAKilledServer() throws Exception {
        EmbeddedDatabase killed = start("data");
        execute(killed.access().requireOwner(), "create table note (text text); insert into note values ('sicher')");
        ClusterProcesses processes = new ClusterProcesses(cluster());
        processes.signal("KILL", processes.running());
        killed.close();
        try (EmbeddedDatabase database = start("data")) {
            assertThat(value(database.access().requireOwner(), "select text from note"))
                    .isEqualTo("sicher");
        }
    }

    @Test
    void pidInUseByAnotherProgramDoesNotStopTheStart() throws Exception {
        start("data").close();
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try {
            writePidFile(stranger.pid());
            start("data").close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void pidOfAZombieDoesNotStopTheStart() throws Exception {
        start("data").close();
        // The shell becomes a program that never asks after its child, and only then the child ends.
        Process careless = new ProcessBuilder("sh", "-c", "exec 3<&0; cat 0<&3 & echo $!; exec sleep 300").start();
        try {
            long zombie = Long.parseLong(careless.inputReader().readLine());
            waitFor(Path.of("/proc", Long.toString(careless.pid()), "comm"), "sleep");
            careless.getOutputStream().close();
            waitFor(Path.of("/proc", Long.toString(zombie), "stat"), ") Z ");
            writePidFile(zombie);
            start("data").close();
        } finally {
            careless.destroyForcibly();
        }
    }

    @Test
    void interruptedFirstStartLeavesNothingInTheWay() throws Exception {
        Path unfinished = folder.resolve("data/postgres/creating/cluster/base");
        Files.createDirectories(unfinished);
        Files.createDirectories(folder.resolve("data/postgres/unpacking-17/bin"));
        try (EmbeddedDatabase database = start("data")) {
            assertThat(value(database.access().app(), "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("data/postgres/creating")).doesNotExist();
        assertThat(folder.resolve("data/postgres/unpacking-17")).doesNotExist();
    }

    @Test
    void firstStartKilledAtAnyPointIsCompleted() throws Exception {
        for (String reached : List.of("creating/cluster/base", "cluster", "cluster/postmaster.pid")) {
            String name = "killed-at-" + reached.replace('/', '-');
            Path sign = folder.resolve(name).resolve("postgres").resolve(reached);
            EmbeddedDatabaseProcess process = EmbeddedDatabaseProcess.start(folder.resolve(name));
            while (!Files.exists(sign)) {
                Thread.onSpinWait();
            }
            process.kill();
            try (EmbeddedDatabase database = start(name)) {
                RoleCheck.verify(database.access().app());
                assertThat(value(database.access().requireOwner(), "select current_database()"))
                        .isEqualTo("zusammenspiel");
            }
        }
    }

    @Test
    void takenPortIsNamed() throws Exception {
        try (EmbeddedDatabase database = start("one")) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(
                            TestDatabase.settings(folder.resolve("other")).onPort(database.port())))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("Port " + database.port());
        }
    }

    @Test
    void filesOfAnotherVersionAreNotTouched() throws Exception {
        start("data").close();
        Files.writeString(cluster().resolve("PG_VERSION"), "14\n");
        assertThatThrownBy(() -> start("data"))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("stammt von PostgreSQL 14");
    }

    @Test
    void startsForAnOrdinaryUser() throws Exception {
        readableByAll();
        Path data = Files.createDirectory(folder.resolve("data"));
        try (EmbeddedDatabaseProcess process =
                EmbeddedDatabaseProcess.startAsOrdinaryUser(data, folder.resolve("classes"))) {
            assertThat(process.firstLine()).startsWith("ready ");
        }
        assertThat(new ClusterProcesses(cluster()).running()).isEmpty();
    }

    @Test
    void asRootItStepsDownWhenThereIsNoNamespace() throws Exception {
        readableByAll();
        Path data = Files.createDirectory(folder.resolve("data"));
        List<ProcessUser> all = ProcessUser.candidates(data);
        List<ProcessUser> dropping = all.stream()
                .filter(candidate -> !(candidate instanceof ProcessUser.Namespace))
                .toList();
        EmbeddedSettings settings = EmbeddedSettings.in(data);
        EmbeddedDatabase.start(settings, dropping).close();
        int owner = Folders.ownerOf(cluster());
        assertThat(owner).isNotZero();
        // Whatever the machine allows next time, the files follow.
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings, all)) {
            assertThat(value(database.access().app(), "select 1")).isEqualTo("1");
        }
        EmbeddedDatabase.start(settings, dropping).close();
        assertThat(Folders.ownerOf(cluster())).isEqualTo(owner);
    }

    @Test
    void withoutAnyUserOneSentenceSaysWhatToDo() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(TestDatabase.settings(folder.resolve("data")), List.of()))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("gewöhnlicher Benutzer")
                .hasMessageContaining("DATABASE_URL");
    }

    private EmbeddedDatabase start(String name) {
        return EmbeddedDatabase.start(TestDatabase.settings(folder.resolve(name)));
    }

    private Path cluster() throws Exception {
        return folder.toRealPath().resolve("data/postgres/cluster");
    }

    private void writePidFile(long pid) throws Exception {
        Files.writeString(
                cluster().resolve("postmaster.pid"),
                pid + "\n" + cluster() + "\n1700000000\n5432\n\n127.0.0.1\n 1234567 42\nready   \n");
    }

    private static void waitFor(Path file, String text) throws Exception {
        while (!Files.readString(file).contains(text)) {
            Thread.onSpinWait();
        }
    }

    private void readableByAll() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String value(DatabaseLogin login, String query) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
