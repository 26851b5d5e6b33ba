package de.zusammenspiel.search;

import de.zusammenspiel.web.Texts;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The words of one site on this node, and how far they have followed the site's changes. Whoever searches follows first,
 * so nobody misses what they have just written; a transaction still open is looked at again until it has ended.
 */
final class SiteWords {
    private static final int AT_ONCE = 1_000;
    private static final DateTimeFormatter GERMAN_DAY =
            DateTimeFormatter.ofPattern("d MM MMMM uuuu EEEE", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("MMMM EEEE", Locale.ENGLISH);

    private final WordIndex index = new WordIndex();
    private final SearchStore store;
    private final Map<Row, Long> seen = new HashMap<>();
    private long watermark;

    SiteWords(SearchStore store) {
        this.store = store;
    }

    private record Row(SearchKind kind, UUID subject) {}

    private static Row row(SearchNews.Change change) {
        return new Row(change.kind(), change.subject());
    }

    /** Takes in what the current transaction sees. One that has written itself sees what may never come true. */
    synchronized WordIndex followed() {
        SearchNews news = store.since(watermark);
        if (news.writing()) {
            return index;
        }
        Map<SearchKind, Set<UUID>> fresh = new EnumMap<>(SearchKind.class);
        for (SearchNews.Change change : news.changes()) {
            if (!Long.valueOf(change.transaction()).equals(seen.get(row(change)))) {
                fresh.computeIfAbsent(change.kind(), kind -> new HashSet<>()).add(change.subject());
            }
        }
        fresh.forEach(this::read);
        if (!fresh.isEmpty()) {
            index.show();
            news.changes().forEach(change -> seen.put(row(change), change.transaction()));
        }
        if (news.horizon() > watermark) {
            watermark = news.horizon();
            seen.values().removeIf(transaction -> transaction < watermark);
        }
        return index;
    }

    private void read(SearchKind kind, Set<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Set<UUID> gone = new HashSet<>(some);
            for (Thing thing : store.read(kind, some)) {
                index.put(kind, thing, kind == SearchKind.MEETING ? meeting(thing) : Set.of());
                gone.remove(thing.id());
            }
            gone.forEach(id -> index.remove(kind, id));
        }
    }

    /** A meeting is called by its day. */
    private static Set<String> meeting(Thing thing) {
        ZonedDateTime day = thing.at().atZone(Texts.ZONE);
        return SearchWords.of("Sitzung meeting " + GERMAN_DAY.format(day) + " " + ENGLISH_DAY.format(day));
    }

    synchronized void close() {
        index.close();
    }
}
