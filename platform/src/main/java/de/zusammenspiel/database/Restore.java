package de.zusammenspiel.database;

import de.zusammenspiel.database.BackupManifest.FilePart;
import de.zusammenspiel.database.BackupManifest.Migration;
import de.zusammenspiel.database.BackupManifest.SequenceValue;
import de.zusammenspiel.database.BackupManifest.TablePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Brings a backup into a database that is migrated to the same state and holds nothing yet. All or nothing: the rows
 * come in one transaction, the files appear just before it commits.
 *
 * @param owner the role that owns the tables
 * @param files the folder for uploaded files; must be absent or empty
 * @param seeded tables, as {@code schema.name}, that migrations fill themselves; what they hold is replaced
 */
public record Restore(DatabaseLogin owner, Path files, Set<String> seeded, Consumer<String> progress) {

    /** What was restored, and from when it is. */
    public record Summary(String madeAt, int tables, long rows, int files) {}

    /**
     * Checks the file from end to end, then the target, and only then writes.
     *
     * @throws DatabaseProblem when anything does not fit; the target is then as it was
     */
    public Summary from(Path backup) {
        progress.accept("Die Sicherung wird geprüft …");
        try (BackupFile file = BackupFile.open(backup)) {
            try (Connection connection = owner.connect()) {
                connection.setAutoCommit(false);
                try {
                    load(connection, file);
                } catch (IOException | SQLException | RuntimeException failed) {
                    connection.rollback();
                    throw failed;
                }
            }
            BackupManifest manifest = file.manifest();
            return new Summary(
                    manifest.madeAt(),
                    manifest.tables().size(),
                    manifest.tables().stream().mapToLong(TablePart::rows).sum(),
                    manifest.files().size());
        } catch (IOException | SQLException failed) {
            throw new DatabaseProblem(
                    "Die Wiederherstellung ist nicht gelungen, es wurde nichts geändert: " + failed.getMessage(),
                    "The restore failed, nothing was changed: " + failed.getMessage(),
                    failed);
        }
    }

    private void load(Connection connection, BackupFile file) throws IOException, SQLException {
        BackupManifest manifest = file.manifest();
        Catalog catalog = new Catalog(connection);
        Map<TableName, TablePart> parts = new TreeMap<>();
        manifest.tables().forEach(part -> parts.put(part.table(), part));
        refuseOtherState(manifest.migrations(), catalog.migrations());
        refuseOtherTables(parts, catalog.tables());
        refuseOtherSequences(manifest.sequences(), catalog.relations('S'));
        LoadOrder order = LoadOrder.of(parts.keySet(), catalog.foreignKeys());
        lock(connection, order.tables());
        LoadGuards guards = LoadGuards.setAside(connection, order.tables(), order.late());
        makeRoom(connection, catalog, order.tables());
        List<TablePart> inOrder = new ArrayList<>(manifest.tables());
        inOrder.sort(Comparator.comparingInt(part -> order.tables().indexOf(part.table())));
        for (TablePart part : inOrder) {
            loadTable(connection, file, part);
        }
        guards.putBack();
        for (SequenceValue value : manifest.sequences()) {
            setSequence(connection, value);
        }
        for (TableName view : catalog.relations('m')) {
            execute(connection, "refresh materialized view " + view.quoted());
        }
        restoreFilesAndCommit(connection, file);
        measure(connection, order.tables());
    }

    /** For good query plans from the first page on. The rows are safe by now, so a failure here is only reported. */
    private void measure(Connection connection, List<TableName> tables) {
        progress.accept("Die Datenbank wird vermessen …");
        try {
            for (TableName table : tables) {
                execute(connection, "analyze " + table.quoted());
            }
            connection.commit();
        } catch (SQLException failed) {
            progress.accept(
                    "Das Vermessen ist nicht gelungen (die Daten sind wiederhergestellt): " + failed.getMessage());
        }
    }

    private static void refuseOtherState(List<Migration> backup, List<Migration> target) {
        List<Migration> onlyBackup =
                backup.stream().filter(migration -> !target.contains(migration)).toList();
        List<Migration> onlyTarget =
                target.stream().filter(migration -> !backup.contains(migration)).toList();
        if (!onlyBackup.isEmpty() || !onlyTarget.isEmpty()) {
            throw new DatabaseProblem(
                    "Sicherung und Datenbank haben einen anderen Stand. Nur in der Sicherung: " + names(onlyBackup)
                            + "; nur in der Datenbank: " + names(onlyTarget)
                            + ". Bitte stellen Sie mit der Ausgabe von Zusammenspiel wieder her, die gesichert hat.",
                    "Backup and database are in different states. Only in the backup: " + names(onlyBackup)
                            + "; only in the database: " + names(onlyTarget)
                            + ". Please restore with the release that made the backup.");
        }
    }

    private static void refuseOtherTables(Map<TableName, TablePart> parts, Map<TableName, List<String>> target) {
        List<TableName> different = Stream.concat(parts.keySet().stream(), target.keySet().stream())
                .distinct()
                .filter(table -> {
                    TablePart part = parts.get(table);
                    List<String> columns = target.get(table);
                    return part == null
                            || columns == null
                            || !Set.copyOf(part.columns()).equals(Set.copyOf(columns));
                })
                .toList();
        if (!different.isEmpty()) {
            throw new DatabaseProblem(
                    "Diese Tabellen passen nicht zur Sicherung: " + names(different),
                    "These tables do not fit the backup: " + names(different));
        }
    }

    private static void refuseOtherSequences(List<SequenceValue> values, List<TableName> target) {
        List<TableName> missing = values.stream()
                .map(SequenceValue::sequence)
                .filter(sequence -> !target.contains(sequence))
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseProblem(
                    "Diese Zähler fehlen in der Datenbank: " + names(missing),
                    "These sequences are missing in the database: " + names(missing));
        }
    }

    /** Nobody writes in between; an application that still runs is noticed here. */
    private static void lock(Connection connection, List<TableName> tables) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        execute(connection, "set local lock_timeout = '10s'");
        execute(
                connection,
                "lock table " + tables.stream().map(TableName::quoted).collect(Collectors.joining(", "))
                        + " in access exclusive mode");
        execute(connection, "set local lock_timeout = 0");
    }

    private void makeRoom(Connection connection, Catalog catalog, List<TableName> tables) throws SQLException {
        List<TableName> filled = new ArrayList<>();
        for (TableName table : tables.reversed()) {
            if (seeded.contains(table.toString())) {
                execute(connection, "delete from " + table.quoted());
            } else if (catalog.isTrue("exists (select from " + table.quoted() + ")")) {
                filled.add(table);
            }
        }
        if (!filled.isEmpty()) {
            throw new DatabaseProblem(
                    "Die Datenbank ist nicht leer (" + names(filled)
                            + "). Wiederhergestellt wird nur in eine neue, leere Installation.",
                    "The database is not empty (" + names(filled)
                            + "). A backup is only restored into a new, empty installation.");
        }
        if (Files.isDirectory(files)) {
            try (Stream<Path> present = Files.list(files)) {
                if (present.findAny().isPresent()) {
                    throw new DatabaseProblem(
                            "Der Ordner " + files + " ist nicht leer.", "The folder " + files + " is not empty.");
                }
            } catch (IOException unreadable) {
                throw new DatabaseProblem(
                        "Der Ordner " + files + " ist nicht lesbar.",
                        "The folder " + files + " cannot be read.",
                        unreadable);
            }
        }
    }

    private void loadTable(Connection connection, BackupFile file, TablePart part) throws IOException, SQLException {
        CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));
        long rows;
        try (InputStream content = file.content(part.entry())) {
            rows = copy.copyIn(
                    "copy " + Backup.copySource(part.table(), part.columns()) + " from stdin", content, 1 << 16);
        }
        if (rows != part.rows()) {
            throw new SQLException(part.table() + ": " + rows + " rows instead of " + part.rows());
        }
        progress.accept(String.format(Locale.GERMANY, "%s: %,d Zeilen wiederhergestellt", part.table(), rows));
    }

    private static void setSequence(Connection connection, SequenceValue value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, value.sequence().quoted());
            statement.setLong(2, value.value());
            statement.setBoolean(3, value.called());
            statement.execute();
        }
    }

    /** The files get their place before the rows that name them can be seen, and lose it when that fails. */
    private void restoreFilesAndCommit(Connection connection, BackupFile file) throws IOException, SQLException {
        List<FilePart> parts = file.manifest().files();
        if (parts.isEmpty()) {
            connection.commit();
            return;
        }
        Path fresh = files.resolveSibling(files.getFileName() + ".restoring");
        Folders.delete(fresh);
        boolean committed = false;
        try {
            for (FilePart part : parts) {
                Path target = fresh.resolve(part.path()).normalize();
                if (!target.startsWith(fresh)) {
                    throw new IOException("file outside its folder: " + part.path());
                }
                Files.createDirectories(target.resolveSibling("."));
                try (InputStream content = file.content(part.entry())) {
                    Files.copy(content, target);
                }
            }
            Files.deleteIfExists(files);
            Files.move(fresh, files, StandardCopyOption.ATOMIC_MOVE);
            connection.commit();
            committed = true;
            progress.accept(String.format(Locale.GERMANY, "%,d Dateien wiederhergestellt", parts.size()));
        } finally {
            if (!committed) {
                Folders.delete(fresh);
                Folders.delete(files);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String names(List<?> things) {
        String shown = things.stream().limit(5).map(Object::toString).collect(Collectors.joining(", "));
        if (things.isEmpty()) {
            return "–";
        }
        return things.size() > 5 ? shown + " … (" + things.size() + ")" : shown;
    }
}
