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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The words of one site on this node, and how far they have followed the site's changes. Whoever searches follows first,
 * so nobody misses what they have just written; a transaction still open is looked at again until it has ended.
 */
final class SiteWords {
    private static final int AT_ONCE = 1_000;
    private static final int BY_THE_WAY = 2_000;
    private static final long PATIENCE_MILLIS = 500;

    @SuppressWarnings("DuplicateDateFormatField") // both "03" and "März" are searched for
    private static final DateTimeFormatter GERMAN_DAY =
            DateTimeFormatter.ofPattern("d MM MMMM uuuu EEEE", Locale.GERMAN);

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("MMMM EEEE", Locale.ENGLISH);

    private final WordIndex index = new WordIndex();
    private final SearchStore store;
    private final Map<Row, Long> seen = new HashMap<>();
    private final ReentrantLock busy = new ReentrantLock();
    private long watermark;

    SiteWords(SearchStore store) {
        this.store = store;
    }

    private record Row(SearchKind kind, UUID subject) {}

    private static Row row(SearchNews.Change change) {
        return new Row(change.kind(), change.subject());
    }

    /** With what has changed by the way; a whole list that was just imported is left to whoever has the time. */
    WordIndex followed() {
        try {
            if (busy.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                try {
                    follow(BY_THE_WAY);
                } finally {
                    busy.unlock();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return index;
    }

    /** Takes in everything, however long it takes. */
    void readAll() {
        busy.lock();
        try {
            follow(Integer.MAX_VALUE);
        } finally {
            busy.unlock();
        }
    }

    /** Takes in what the current transaction sees. One that has written itself sees what may never come true. */
    private void follow(int most) {
        SearchNews news = store.since(watermark);
        if (news.writing()) {
            return;
        }
        Map<SearchKind, Set<UUID>> fresh = new EnumMap<>(SearchKind.class);
        for (SearchNews.Change change : news.changes()) {
            if (!Long.valueOf(change.transaction()).equals(seen.get(row(change)))) {
                fresh.computeIfAbsent(change.kind(), kind -> new HashSet<>()).add(change.subject());
            }
        }
        if (fresh.values().stream().mapToInt(Set::size).sum() > most) {
            return;
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

    void close() {
        busy.lock();
        try {
            index.close();
        } finally {
            busy.unlock();
        }
    }
}
