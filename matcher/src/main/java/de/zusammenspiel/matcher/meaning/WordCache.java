package de.zusammenspiel.matcher.meaning;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The vectors of some thousand words seen lately, without locks: each word has four places, the oldest gives way. */
final class WordCache {

    private static final int PLACES = 4;
    private static final int SETS = 1 << 13;

    private record Entry(String word, float[] vector) {}

    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SETS * PLACES);

    float @Nullable [] get(String word, int hash) {
        int first = firstPlace(hash);
        for (int place = first; place < first + PLACES; place++) {
            var entry = entries.get(place);
            if (entry == null) {
                return null;
            }
            if (entry.word().equals(word)) {
                return entry.vector();
            }
        }
        return null;
    }

    /** Two threads may put at once; then a word is lost and computed again, never mixed up. */
    void put(String word, int hash, float[] vector) {
        int first = firstPlace(hash);
        for (int place = first + PLACES - 1; place > first; place--) {
            entries.set(place, entries.get(place - 1));
        }
        entries.set(first, new Entry(word, vector));
    }

    private static int firstPlace(int hash) {
        return (hash & (SETS - 1)) * PLACES;
    }
}
