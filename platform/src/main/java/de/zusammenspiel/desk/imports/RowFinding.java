package de.zusammenspiel.desk.imports;

import java.util.List;

/**
 * What the dry run says about a cell.
 *
 * @param row row number as the spreadsheet shows it
 * @param address cell as the spreadsheet shows it: "C7"
 * @param fatal the row cannot be taken over
 * @param key message key
 * @param args what the message names
 */
public record RowFinding(int row, String address, boolean fatal, String key, List<String> args) {
    public RowFinding {
        args = List.copyOf(args);
    }
}
