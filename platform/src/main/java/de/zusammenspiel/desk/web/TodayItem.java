package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.part.TodayLine;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One line of the list, and where it belongs in it.
 *
 * @param about number of the request it is about, or ""
 * @param since the longer ago, the more it hurts
 */
record TodayItem(TodayKind kind, String about, LocalDate since, TodayLine line) {
    /** The same on every day, until something else is to be done there. */
    String key() {
        return kind + "|" + line.url();
    }

    static final Comparator<TodayItem> MOST_PRESSING_FIRST = Comparator.comparing(
                    (TodayItem item) -> item.line().urgency())
            .thenComparing(TodayItem::since)
            .thenComparing(TodayItem::kind)
            .thenComparing(item -> item.line().subject());
}
