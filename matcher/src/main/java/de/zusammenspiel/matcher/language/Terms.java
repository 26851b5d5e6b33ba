package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of the catalogue, found by base forms. Filled once, then only read. */
final class Terms {

    /** What a term names and how strongly it says so (0 to 1). */
    record Target(Concept concept, double weight) {}

    /**
     * A term of several words.
     *
     * @param keys base forms of its words, the first one first
     * @param target what it names
     * @param marks the bits of its words: a text without them cannot hold the term
     */
    record Phrase(List<String> keys, Target target, long marks) {

        Phrase(List<String> keys, Target target) {
            this(List.copyOf(keys), target, marksOf(keys));
        }

        private static long marksOf(List<String> keys) {
            long marks = 0;
            for (var key : keys) {
                marks |= markOf(key);
            }
            return marks;
        }
    }

    private static final int SHORTEST_TYPO = 6;
    private static final int GOLDEN = 0x9E3779B9;

    private final Map<String, List<Target>> single = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Misspelling misspelling = new Misspelling();

    Terms copy() {
        var copy = new Terms();
        single.forEach((key, targets) -> copy.single.put(key, new ArrayList<>(targets)));
        phrases.forEach((key, list) -> copy.phrases.put(key, new ArrayList<>(list)));
        copy.single.keySet().forEach(copy.misspelling::add);
        return copy;
    }

    void add(String term, Concept concept, double weight, Words words) {
        var tokens = Tokens.of(term);
        var target = new Target(concept, weight);
        if (tokens.size() == 1) {
            addSingle(words.of(tokens.getFirst().surface()), target);
            return;
        }
        var all = tokens.stream().map(token -> words.of(token.surface()).key()).toList();
        var telling = all.stream().filter(key -> !StopWords.isStop(key)).toList();
        // "Erste Hilfe" or "sauber machen" need their common words, too: alone the rest means something else.
        var keys = telling.size() > 1 ? telling : all;
        if (!keys.isEmpty()) {
            var list = phrases.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>());
            list.add(new Phrase(keys, target));
            list.sort(Comparator.comparingInt(phrase -> -phrase.keys().size()));
            // "Erste Hilfe" has to be found inside "Erste-Hilfe-Kurs", too.
            addKey(String.join(" ", keys), target);
        }
    }

    private void addSingle(Word word, Target target) {
        addKey(word.key(), target);
        if (word.isCompound()) {
            addKey(String.join("", word.parts()), target);
            addKey(String.join(" ", word.parts()), target);
        }
    }

    private void addKey(String key, Target target) {
        var targets = single.computeIfAbsent(key, k -> new ArrayList<>());
        if (targets.stream().noneMatch(known -> known.concept().equals(target.concept()))) {
            targets.add(target);
        }
        misspelling.add(key);
    }

    /** All terms, of one word or of several, with what they name. */
    Map<String, List<Target>> all() {
        return Collections.unmodifiableMap(single);
    }

    List<Target> named(String key) {
        return single.getOrDefault(key, List.of());
    }

    boolean knows(String key) {
        return single.containsKey(key);
    }

    /** Terms of several words that start with this one, longest first. */
    List<Phrase> phrasesFrom(String key) {
        return phrases.getOrDefault(key, List.of());
    }

    /** One of 64 bits for a word, to see quickly that a text does not have it. */
    static long markOf(String key) {
        return 1L << ((key.hashCode() * GOLDEN) >>> 26);
    }

    /** The term that differs from a misspelt word, as written or without its ending, in one letter. */
    @Nullable
    String nearlyWritten(String written, String key) {
        if (written.length() < SHORTEST_TYPO) {
            return null;
        }
        var meant = misspelling.of(written);
        return meant == null && key.length() >= SHORTEST_TYPO && !key.equals(written) ? misspelling.of(key) : meant;
    }
}
