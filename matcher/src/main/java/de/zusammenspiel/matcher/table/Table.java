package de.zusammenspiel.matcher.table;

import java.util.List;

/**
 * A whole table.
 *
 * @param source name of the file
 * @param header cells of the first filled row
 * @param rows filled rows below it
 */
public record Table(String source, List<String> header, List<SheetRow> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
