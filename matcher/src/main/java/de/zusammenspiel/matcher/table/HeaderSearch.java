package de.zusammenspiel.matcher.table;

import de.zusammenspiel.matcher.table.TableReader.RowConsumer;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes the row with the headers on first, then the rows below it. Lists begin with a title, a date or a remark, and some
 * spread their headers over two rows.
 */
final class HeaderSearch implements RowConsumer {

    private static final int LOOKED_AT = 20;
    private static final int LONGEST_HEADER = 40;

    /** One known word may be chance, two are a header. */
    private static final int ENOUGH = 2;

    private final RowConsumer next;
    private final List<SheetRow> seen = new ArrayList<>();
    private boolean found;

    HeaderSearch(RowConsumer next) {
        this.next = next;
    }

    @Override
    public void accept(SheetRow row) throws UnreadableTable {
        if (found) {
            next.accept(row);
            return;
        }
        if (row.isEmpty()) {
            return;
        }
        seen.add(row);
        if (seen.size() >= LOOKED_AT || (seen.size() == 2 && isHeader(seen.getFirst()))) {
            passOn();
        }
    }

    /** What was held back when the list is shorter than what is looked at. */
    void end() throws UnreadableTable {
        if (!found) {
            passOn();
        }
    }

    private void passOn() throws UnreadableTable {
        found = true;
        if (seen.isEmpty()) {
            return;
        }
        int at = headerAt();
        var header = seen.get(at);
        if (at + 1 < seen.size() && isSecondRow(header, seen.get(at + 1))) {
            at++;
            header = joined(header, seen.get(at));
        }
        next.accept(header);
        for (var row : seen.subList(at + 1, seen.size())) {
            next.accept(row);
        }
        seen.clear();
    }

    private int headerAt() {
        var first = seen.getFirst();
        if (!isHeader(first)) {
            for (int i = 1; i < seen.size(); i++) {
                var row = seen.get(i);
                if (filled(row) > filled(first) && isHeader(row) && Mapping.exact(headers(row)) > 0) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** Whether a list read from here would make sense. */
    static boolean isHeader(SheetRow row) {
        return Mapping.detect(headers(row)).positions().size() >= ENOUGH;
    }

    /** Whether among several headers one stands for the description. */
    static boolean saysWhat(SheetRow row) {
        return filled(row) >= ENOUGH && Mapping.detect(headers(row)).has(Column.TEXT);
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static List<String> headers(SheetRow row) {
        return row.cells().stream()
                .map(cell -> cell.length() > LONGEST_HEADER ? "" : cell)
                .toList();
    }

    /** The upper row leaves gaps where the lower one says more, and the lower one holds headers, no data. */
    private static boolean isSecondRow(SheetRow upper, SheetRow lower) {
        var saysMore = false;
        for (int i = 0; i < lower.cells().size(); i++) {
            var cell = lower.cell(i);
            if (cell.length() > LONGEST_HEADER || cell.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            saysMore |= upper.cell(i).isBlank() && !cell.isBlank();
        }
        return saysMore && Mapping.exact(headers(lower)) >= ENOUGH;
    }

    private static SheetRow joined(SheetRow upper, SheetRow lower) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            cells.add((upper.cell(i) + " " + lower.cell(i)).strip());
        }
        return new SheetRow(lower.number(), cells);
    }
}
