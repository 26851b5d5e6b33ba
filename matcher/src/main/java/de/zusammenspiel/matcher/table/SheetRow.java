package de.zusammenspiel.matcher.table;

import java.util.List;

/**
 * A row with its cells as text.
 *
 * @param number row number as a spreadsheet shows it, the first row is 1
 * @param cells cells from the left; missing cells at the end are empty
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; empty if the row is shorter. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The address of a cell as a spreadsheet shows it: {@code C7}. */
    public String address(int column) {
        return columnName(column) + number;
    }

    /** The name of a column counted from 0: A, B, … Z, AA. */
    public static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
