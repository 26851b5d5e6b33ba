package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.part.TodayLine;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One line of the list, and where it belongs in it.
 *
 * @param about number of the request it is about, or ""
 * @param what id of what it is about and, where that can ask for several things, which of them
 * @param since the longer ago, the more it hurts
 */
record TodayItem(TodayKind kind, String about, LocalDate since, TodayLine line, String what) {
    /** A line that says no more than what it is about is known by the end of its address. */
    TodayItem(TodayKind kind, String about, LocalDate since, TodayLine line) {
        this(kind, about, since, line, end(line.url()));
    }

    /** The same on every day and however addresses change, until something else is to be done there. */
    String key() {
        return kind + "|" + what;
    }

    /** Addresses begin with the name of the site, which may change. */
    private static String end(String url) {
        int site = url.indexOf('/', 1);
        return site < 0 ? url : url.substring(site + 1);
    }

    static final Comparator<TodayItem> MOST_PRESSING_FIRST = Comparator.comparing(
                    (TodayItem item) -> item.line().urgency())
            .thenComparing(TodayItem::since)
            .thenComparing(TodayItem::kind)
            .thenComparing(item -> item.line().subject());
}
