package de.zusammenspiel.database;

import de.zusammenspiel.database.BackupManifest.FilePart;
import de.zusammenspiel.database.BackupManifest.TablePart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything an installation has gathered into one file that any supported PostgreSQL can take back: all rows as
 * of one moment, while work goes on, and the uploaded files. It holds personal data, so only its maker may read it.
 *
 * @param owner the role that sees every row
 * @param files the folder of uploaded files; need not exist
 */
public record Backup(DatabaseLogin owner, Path files, Clock clock, Consumer<String> progress) {

    /** What was written. */
    public record Summary(Path file, int tables, long rows, int files, long bytes) {}

    /**
     * Makes the backup. The file appears under its name when it is complete.
     *
     * @throws DatabaseProblem when the file exists already, or rows would be missing from it
     */
    public Summary writeTo(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DatabaseProblem(
                    "Die Datei " + file + " gibt es schon. Bitte nennen Sie einen neuen Namen.",
                    "The file " + file + " exists already. Please choose a new name.");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                BackupManifest manifest = export(unfinished);
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return new Summary(
                        file,
                        manifest.tables().size(),
                        manifest.tables().stream().mapToLong(TablePart::rows).sum(),
                        manifest.files().size(),
                        Files.size(file));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException failed) {
            throw new DatabaseProblem(
                    "Die Sicherung ist nicht gelungen: " + failed.getMessage(),
                    "The backup failed: " + failed.getMessage(),
                    failed);
        }
    }

    private BackupManifest export(Path unfinished) throws IOException, SQLException {
        try (Connection connection = owner.connect();
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local intervalstyle = 'postgres'; set local bytea_output = 'hex'");
            }
            Catalog catalog = new Catalog(connection);
            refuseGaps(catalog);
            Instant madeAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            List<TablePart> tables = new ArrayList<>();
            for (Map.Entry<TableName, List<String>> table : catalog.tables().entrySet()) {
                tables.add(exportTable(connection, zip, table.getKey(), table.getValue()));
            }
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    madeAt.toString(),
                    connection.getMetaData().getDatabaseProductVersion(),
                    catalog.migrations(),
                    tables,
                    catalog.sequences(),
                    exportFiles(zip));
            connection.rollback();
            writeManifest(zip, manifest);
            return manifest;
        }
    }

    /** A backup that silently lacks rows is worse than none. */
    private static void refuseGaps(Catalog catalog) throws SQLException {
        List<TableName> hidden = catalog.hiddenByRowSecurity();
        if (!hidden.isEmpty()) {
            String names = hidden.stream().map(TableName::toString).collect(Collectors.joining(", "));
            throw new DatabaseProblem(
                    "Die Sicherung wäre unvollständig: Der Zeilenschutz verbirgt dieser Rolle Zeilen in " + names + ".",
                    "The backup would be incomplete: row security hides rows from this role in " + names + ".");
        }
        if (catalog.hasLargeObjects()) {
            throw new DatabaseProblem(
                    "In dieser Datenbank liegen Large Objects; sie stammen nicht von Zusammenspiel und würden fehlen.",
                    "This database holds large objects; they are not ours and would be missing.");
        }
    }

    private TablePart exportTable(Connection connection, ZipOutputStream zip, TableName table, List<String> columns)
            throws IOException, SQLException {
        CopyManager copy = new CopyManager(connection.unwrap(BaseConnection.class));
        TablePart part = new TablePart(table.schema(), table.name(), columns, 0, "");
        zip.putNextEntry(new ZipEntry(part.entry()));
        DigestOutputStream digest = Checksum.over(keptOpen(zip));
        long rows = copy.copyOut("copy " + copySource(table, columns) + " to stdout", digest);
        zip.closeEntry();
        progress.accept(String.format(Locale.GERMANY, "%s: %,d Zeilen gesichert", table, rows));
        return new TablePart(table.schema(), table.name(), columns, rows, Checksum.hex(digest));
    }

    static String copySource(TableName table, List<String> columns) {
        // A table of generated columns only has no list.
        return columns.isEmpty()
                ? table.quoted()
                : table.quoted() + " (" + columns.stream().map(TableName::quote).collect(Collectors.joining(", "))
                        + ")";
    }

    /** After the rows: a file is stored before the row that names it, so every row finds its file. */
    private List<FilePart> exportFiles(ZipOutputStream zip) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        if (!Files.isDirectory(files)) {
            return parts;
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(files)) {
            found = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        for (Path path : found) {
            String name = files.relativize(path).toString();
            try (var input = Files.newInputStream(path)) {
                zip.putNextEntry(new ZipEntry(BackupManifest.FILE_FOLDER + name));
                DigestOutputStream digest = Checksum.over(keptOpen(zip));
                long size = input.transferTo(digest);
                zip.closeEntry();
                parts.add(new FilePart(name, size, Checksum.hex(digest)));
            } catch (NoSuchFileException erasedMeanwhile) {
                progress.accept("Datei inzwischen gelöscht: " + name);
            }
        }
        progress.accept(String.format(Locale.GERMANY, "%,d Dateien gesichert", parts.size()));
        return parts;
    }

    private static void writeManifest(ZipOutputStream zip, BackupManifest manifest) throws IOException {
        byte[] json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
        zip.write(json);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(BackupManifest.CHECKSUM_ENTRY));
        zip.write(Checksum.of(json).getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
    }

    /** The archive goes on after each part, whoever closes the part's stream. */
    private static OutputStream keptOpen(ZipOutputStream zip) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                zip.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                zip.write(bytes, offset, length);
            }
        };
    }
}
