package de.zusammenspiel.database;

import de.zusammenspiel.database.Catalog.ForeignKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order in which tables are filled so that every row finds what it refers to.
 *
 * @param late the foreign keys no order can satisfy, because tables refer to each other in a circle
 */
record LoadOrder(List<TableName> tables, List<ForeignKey> late) {

    static LoadOrder of(Collection<TableName> all, List<ForeignKey> keys) {
        Set<TableName> waiting = new TreeSet<>(all);
        List<TableName> order = new ArrayList<>();
        List<ForeignKey> late = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<TableName> free = waiting.stream()
                    .filter(table -> unmet(table, keys, waiting).isEmpty())
                    .toList();
            if (free.isEmpty()) {
                TableName least = waiting.stream()
                        .min(Comparator.comparingInt(
                                table -> unmet(table, keys, waiting).size()))
                        .orElseThrow();
                late.addAll(unmet(least, keys, waiting));
                free = List.of(least);
            }
            order.addAll(free);
            free.forEach(waiting::remove);
        }
        return new LoadOrder(order, late);
    }

    private static List<ForeignKey> unmet(TableName table, List<ForeignKey> keys, Set<TableName> waiting) {
        return keys.stream()
                .filter(key -> key.from().equals(table) && waiting.contains(key.to()))
                .toList();
    }
}
