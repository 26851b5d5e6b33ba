package de.zusammenspiel.desk.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line of "Heute" is about; the list can be narrowed to one of these. */
enum TodayKind {
    CALLS("anrufe"),
    REQUESTS("anfragen"),
    DECISION("entscheidung"),
    SEARCH("suche"),
    OUTREACH("ansprache"),
    AGREEMENT("umsetzung"),
    CONTACTS("kontakte"),
    THANKS("dank"),
    STOCK("bestand"),
    POST("post"),
    HANDOVER("uebergabe"),
    GROUP("gruppe"),
    FRIDAY("woche");

    private final String word;

    TodayKind(String word) {
        this.word = word;
    }

    /** How it is called in an address. */
    String word() {
        return word;
    }

    static Optional<TodayKind> of(@Nullable String typed) {
        if (typed != null) {
            for (TodayKind kind : values()) {
                if (kind.word.equals(typed.toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
