package de.zusammenspiel.matcher.table;

import java.util.List;

/**
 * A whole table.
 *
 * @param source name of the file
 * @param header cells of the row with the headers
 * @param rows filled rows below it
 * @param headerRow number of the row with the headers, as a spreadsheet shows it
 * @param sheet name of the sheet that was read, empty where there was no choice
 */
public record Table(String source, List<String> header, List<SheetRow> rows, int headerRow, String sheet) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A table whose first row holds the headers. */
    public Table(String source, List<String> header, List<SheetRow> rows) {
        this(source, header, rows, 1, "");
    }
}
