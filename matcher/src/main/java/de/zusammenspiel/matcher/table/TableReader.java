package de.zusammenspiel.matcher.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads CSV and XLSX files, judged by their content, not by their name. Rows are passed on one by one. */
public final class TableReader {

    public static final int MAX_ROWS = 200_000;
    public static final int MAX_COLUMNS = 200;
    public static final int MAX_CELL_CHARS = 32_767;

    private TableReader() {}

    /** Takes the header first, then each filled row. */
    public interface RowSink {
        /** The sheet that is read, told only where there are several. */
        default void sheet(String name) {}

        void header(SheetRow header) throws UnreadableTable;

        void row(SheetRow row) throws UnreadableTable;
    }

    public static Table read(Path file) throws UnreadableTable {
        try (var in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        } catch (NoSuchFileException e) {
            throw new UnreadableTable(
                    "Die Datei „" + file + "“ gibt es nicht.", "The file \"" + file + "\" does not exist.", e);
        } catch (IOException e) {
            throw new UnreadableTable(
                    "Die Datei „" + file + "“ lässt sich nicht lesen.", "The file \"" + file + "\" cannot be read.", e);
        }
    }

    public static Table read(String source, byte[] content) throws UnreadableTable {
        try {
            return read(source, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static Table read(String source, InputStream in) throws IOException, UnreadableTable {
        var gathering = new Gathering();
        stream(source, in, gathering);
        if (gathering.rows.isEmpty()) {
            throw new UnreadableTable(
                    "Die Tabelle „" + source + "“ enthält unter der Überschrift keine Zeilen.",
                    "The table \"" + source + "\" has no rows below its header.");
        }
        return new Table(source, gathering.header, gathering.rows, gathering.headerRow, gathering.sheet);
    }

    /** Passes the rows on while reading. */
    public static void stream(String source, InputStream content, RowSink sink) throws IOException, UnreadableTable {
        var bytes = content.readAllBytes();
        var checked = new CheckedRows(source, sink);
        var search = new HeaderSearch(checked);
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            refuseOtherOffice(source, bytes);
            XlsxRows.read(source, bytes, search, sink::sheet);
        } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableTable(
                    "„" + source
                            + "“ ist eine Datei im alten Excel-Format (.xls). Bitte speichern Sie sie als .xlsx oder .csv.",
                    "\"" + source + "\" is in the old Excel format (.xls). Please save it as .xlsx or .csv.");
        } else if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new UnreadableTable(
                    "„" + source + "“ ist ein PDF, keine Tabelle. Bitte speichern Sie die Tabelle als .xlsx oder .csv.",
                    "\"" + source + "\" is a PDF, not a table. Please save the table as .xlsx or .csv.");
        } else if (isMarkup(bytes)) {
            throw new UnreadableTable(
                    "„" + source
                            + "“ ist eine Internetseite oder XML-Datei, auch wenn sie anders heißt. Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx.",
                    "\"" + source
                            + "\" is a web page or XML file, whatever its name says. Please open it in Excel or LibreOffice and save it as .xlsx.");
        } else {
            CsvRows.read(source, bytes, search);
        }
        search.end();
        if (!checked.sawHeader) {
            throw new UnreadableTable("Die Datei „" + source + "“ ist leer.", "The file \"" + source + "\" is empty.");
        }
    }

    private static void refuseOtherOffice(String source, byte[] bytes) throws UnreadableTable {
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        if (head.contains("opendocument")) {
            throw new UnreadableTable(
                    "„" + source
                            + "“ ist eine LibreOffice-Datei (.ods oder .odt). Bitte wählen Sie dort „Speichern unter“ und den Dateityp „Excel (.xlsx)“.",
                    "\"" + source
                            + "\" is a LibreOffice file (.ods or .odt). Please use \"Save as\" there and the type \"Excel (.xlsx)\".");
        }
    }

    private static boolean isMarkup(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype")
                || head.startsWith("<html")
                || head.startsWith("<table")
                || head.startsWith("<?xml");
    }

    static UnreadableTable unreadable(String source, Exception cause) {
        return new UnreadableTable(
                "„" + source
                        + "“ lässt sich nicht als Tabelle lesen. Bitte prüfen Sie, ob sich die Datei öffnen lässt, und speichern Sie sie neu als .xlsx oder .csv.",
                "\"" + source
                        + "\" cannot be read as a table. Please check that it opens and save it again as .xlsx or .csv.",
                cause);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Takes the header first, leaves empty rows out and holds the limits. */
    private static final class CheckedRows implements RowConsumer {
        private final String source;
        private final RowSink sink;
        private boolean sawHeader;
        private int rows;

        CheckedRows(String source, RowSink sink) {
            this.source = source;
            this.sink = sink;
        }

        @Override
        public void accept(SheetRow row) throws UnreadableTable {
            if (row.isEmpty()) {
                return;
            }
            check(row);
            if (!sawHeader) {
                sawHeader = true;
                sink.header(row);
                return;
            }
            rows++;
            sink.row(row);
        }

        private void check(SheetRow row) throws UnreadableTable {
            if (rows >= MAX_ROWS) {
                throw new UnreadableTable(
                        "„" + source + "“ hat mehr als 200.000 Zeilen. Bitte teilen Sie die Tabelle.",
                        "\"" + source + "\" has more than 200,000 rows. Please split the table.");
            }
            if (row.cells().size() > MAX_COLUMNS) {
                throw new UnreadableTable(
                        "„" + source + "“ hat in Zeile " + row.number() + " mehr als " + MAX_COLUMNS
                                + " Spalten. Bitte löschen Sie die überzähligen.",
                        "\"" + source + "\" has more than " + MAX_COLUMNS + " columns in row " + row.number()
                                + ". Please delete those you do not need.");
            }
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column).length() > MAX_CELL_CHARS) {
                    throw new UnreadableTable(
                            "Der Text in Zelle " + row.address(column) + " von „" + source
                                    + "“ ist länger als 32.767 Zeichen. Bitte kürzen Sie ihn; oft fehlt davor nur ein schließendes Anführungszeichen (\").",
                            "The text in cell " + row.address(column) + " of \"" + source
                                    + "\" is longer than 32,767 characters. Please shorten it; often only a closing quotation mark (\") is missing before it.");
                }
            }
        }
    }

    /** Takes rows as they come, empty ones included. */
    interface RowConsumer {
        void accept(SheetRow row) throws UnreadableTable;
    }

    private static final class Gathering implements RowSink {
        private List<String> header = List.of();
        private int headerRow = 1;
        private String sheet = "";
        private final List<SheetRow> rows = new ArrayList<>();

        @Override
        public void header(SheetRow row) {
            header = row.cells();
            headerRow = row.number();
        }

        @Override
        public void sheet(String name) {
            sheet = name;
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }
    }
}
