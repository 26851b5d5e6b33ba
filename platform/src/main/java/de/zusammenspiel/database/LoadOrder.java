package de.zusammenspiel.database;

import de.zusammenspiel.database.Catalog.ForeignKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
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
                // Tables that merely wait for a circle are not opened: all that this one waits for leads back to it.
                TableName least = waiting.stream()
                        .filter(table -> unmet(table, keys, waiting).stream()
                                .allMatch(key ->
                                        reachable(key.to(), keys, waiting).contains(table)))
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

    private static Set<TableName> reachable(TableName start, List<ForeignKey> keys, Set<TableName> waiting) {
        Set<TableName> reached = new TreeSet<>();
        Deque<TableName> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (ForeignKey key : unmet(open.pop(), keys, waiting)) {
                if (reached.add(key.to())) {
                    open.push(key.to());
                }
            }
        }
        return reached;
    }

    private static List<ForeignKey> unmet(TableName table, List<ForeignKey> keys, Set<TableName> waiting) {
        return keys.stream()
                .filter(key -> key.from().equals(table) && waiting.contains(key.to()))
                .toList();
    }
}
