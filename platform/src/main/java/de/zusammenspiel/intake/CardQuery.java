package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter of a list, for its rows and for their number. */
final class CardQuery {
    private final String table;
    private final StringBuilder where = new StringBuilder("site_id = ?");
    private final List<Object> params = new ArrayList<>();

    CardQuery(String table) {
        this.table = table;
        params.add(CurrentSite.require().value());
    }

    CardQuery and(String condition, Object param) {
        where.append(" and ").append(condition);
        params.add(param);
        return this;
    }

    /**
     * Empty means all. The names stand in the statement: only when it knows them does the database keep its plan instead
     * of making a new one for each page, which takes longer than reading the rows.
     */
    CardQuery among(String column, Set<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            where.append(" and ")
                    .append(column)
                    .append(" in ('")
                    .append(String.join("', '", Cells.names(values)))
                    .append("')");
        }
        return this;
    }

    CardQuery of(@Nullable ResourceKind kind) {
        return kind == null ? this : and("? = any(kinds)", kind.name());
    }

    /** Every word has to stand somewhere in these columns. */
    CardQuery words(String text, String... columns) {
        String all = String.join(" || ' ' || ", columns) + " ilike ?";
        text.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .forEach(word -> and(all, Cells.containing(word)));
        return this;
    }

    /** Which part is wanted stands in the statement, too, for the same reason. */
    String rows(String columns, String order, int offset, int limit) {
        return "select " + columns + " from " + table + " where " + where + " order by " + order + " offset " + offset
                + " limit " + limit;
    }

    String number() {
        return "select count(*) from " + table + " where " + where;
    }

    List<Object> params() {
        return List.copyOf(params);
    }
}
