package de.zusammenspiel.matcher.table;

import de.zusammenspiel.matcher.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Columns that hold only "ja", "nein" or a cross: what is meant stands in their header ("Helfer gesucht"). */
public final class Ticks {

    private static final Set<String> YES = Set.of("ja", "j", "x", "yes", "y", "wahr", "true", "✓", "✔", "☑", "✅");
    private static final Set<String> NO = Set.of("nein", "n", "no", "falsch", "false", "-", "–", "☐", "❌");
    private static final int LONGEST = 8;

    private final TreeMap<Integer, String> columns = new TreeMap<>();

    private Ticks() {}

    /**
     * The ticked columns of a table that say what is needed or given and mean nothing else. A list of firms with their
     * branches has none: there "Mitglied" and "Newsletter" are ticked.
     */
    public static Ticks in(Table table, Mapping mapping) {
        var ticks = new Ticks();
        if (mapping.has(Column.BRANCH)) {
            return ticks;
        }
        for (int i = 0; i < table.header().size(); i++) {
            int position = i;
            var otherwise = mapping.positions().entrySet().stream()
                    .anyMatch(known -> known.getValue() == position && known.getKey() != Column.TEXT);
            if (!otherwise
                    && Mapping.saysWhat(table.header().get(i))
                    && table.rows().stream().map(row -> row.cell(position)).allMatch(cell -> isYes(cell) || isNo(cell))
                    && table.rows().stream().anyMatch(row -> !row.cell(position).isBlank())) {
                ticks.columns.put(i, table.header().get(i).strip());
            }
        }
        if (table.rows().stream().allMatch(row -> ticks.of(row).isEmpty())) {
            ticks.columns.clear();
        }
        return ticks;
    }

    private static boolean isYes(String cell) {
        return cell.length() <= LONGEST && YES.contains(Folding.fold(cell.strip()));
    }

    private static boolean isNo(String cell) {
        return cell.isBlank() || (cell.length() <= LONGEST && NO.contains(Folding.fold(cell.strip())));
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Whether a column is one of them. */
    public boolean has(int position) {
        return columns.containsKey(position);
    }

    /** The headers of those columns. */
    public List<String> headers() {
        return List.copyOf(columns.values());
    }

    /** The headers that are ticked in a row. */
    List<String> of(SheetRow row) {
        var ticked = new ArrayList<String>();
        columns.forEach((position, header) -> {
            if (isYes(row.cell(position))) {
                ticked.add(header);
            }
        });
        return ticked;
    }
}
