package de.zusammenspiel.search;

import java.util.List;
import java.util.UUID;

/**
 * What one look at the changes saw.
 *
 * @param horizon every transaction below it has ended; later looks need not go further back
 * @param writing whether the one who looked has written something itself, which may yet come to nothing
 */
record SearchNews(List<Change> changes, long horizon, boolean writing) {
    SearchNews {
        changes = List.copyOf(changes);
    }

    record Change(SearchKind kind, UUID subject, long transaction) {}
}
