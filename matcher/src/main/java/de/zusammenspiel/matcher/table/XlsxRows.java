package de.zusammenspiel.matcher.table;

import de.zusammenspiel.matcher.table.TableReader.RowConsumer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheet of an Excel workbook that holds the list, dates as ISO days. */
final class XlsxRows {

    /** A workbook that unpacks to more than this is refused before it can fill the memory. */
    private static final long MAX_UNPACKED = 300L * 1024 * 1024;

    private static final int HEADER_AMONG = 20;

    private static final Pattern DATE_FORMAT = Pattern.compile("[dy]");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private XlsxRows() {}

    static void read(String source, byte[] bytes, RowConsumer consumer, Consumer<String> named) throws UnreadableTable {
        try {
            refuseBomb(source, bytes);
            try (var workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
                var sheet = sheet(workbook, named);
                try (var rows = sheet.openStream()) {
                    var iterator = rows.iterator();
                    while (iterator.hasNext()) {
                        consumer.accept(row(iterator.next()));
                    }
                }
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // The reader meets damaged workbooks with all of these.
            throw TableReader.unreadable(source, e);
        }
    }

    /** Hidden sheets hold lists of choices, first ones often a cover: the first visible one with headers is read, two known ones or the one that says what is wanted. */
    private static Sheet sheet(ReadableWorkbook workbook, Consumer<String> named) throws IOException {
        var visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (visible.isEmpty()) {
            return workbook.getFirstSheet();
        }
        var chosen = visible.getFirst();
        if (visible.size() > 1) {
            for (var sheet : visible) {
                if (hasHeader(sheet)) {
                    chosen = sheet;
                    break;
                }
            }
            named.accept(chosen.getName());
        }
        return chosen;
    }

    private static boolean hasHeader(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(HEADER_AMONG)
                    .map(XlsxRows::row)
                    .anyMatch(row -> HeaderSearch.isHeader(row) || HeaderSearch.saysWhat(row));
        }
    }

    private static void refuseBomb(String source, byte[] bytes) throws IOException, UnreadableTable {
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var in = zip.getInputStream(entry);
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw new UnreadableTable(
                                "„" + source + "“ ist entpackt zu groß. Bitte teilen Sie die Tabelle.",
                                "\"" + source + "\" is too large when unpacked. Please split the table.");
                    }
                }
            }
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxRows::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.ERROR ? "" : cell.getText().strip();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(NOT_FORMAT
                                .matcher(format.toLowerCase(Locale.ROOT))
                                .replaceAll(""))
                        .find();
    }
}
