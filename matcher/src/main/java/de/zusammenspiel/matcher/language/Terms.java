package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of the catalogue, found by base forms. Filled once, then only read. */
final class Terms {

    /** What a term names and how strongly it says so (0 to 1). */
    record Target(Concept concept, double weight) {}

    /** A term of several words. */
    record Phrase(List<String> keys, Target target) {}

    private static final int SHORTEST_TYPO = 7;

    private final Map<String, List<Target>> single = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, String> oneLetterLess = new HashMap<>();

    Terms copy() {
        var copy = new Terms();
        single.forEach((key, targets) -> copy.single.put(key, new ArrayList<>(targets)));
        phrases.forEach((key, list) -> copy.phrases.put(key, new ArrayList<>(list)));
        copy.oneLetterLess.putAll(oneLetterLess);
        return copy;
    }

    void add(String term, Concept concept, double weight, Words words) {
        var tokens = Tokens.of(term);
        var target = new Target(concept, weight);
        if (tokens.size() == 1) {
            addSingle(words.of(tokens.getFirst()), target);
            return;
        }
        var all = tokens.stream().map(token -> words.of(token).key()).toList();
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
        if (key.length() >= SHORTEST_TYPO) {
            for (var shorter : withOneLetterLess(key)) {
                oneLetterLess.putIfAbsent(shorter, key);
            }
        }
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

    /** The term that differs from a misspelt word in one letter (missing, extra, wrong or swapped), if there is one. */
    @Nullable
    String nearlyWritten(String key) {
        if (key.length() < SHORTEST_TYPO - 1) {
            return null;
        }
        var missing = oneLetterLess.get(key);
        if (missing != null) {
            return missing;
        }
        for (var shorter : withOneLetterLess(key)) {
            if (shorter.length() >= SHORTEST_TYPO - 1 && single.containsKey(shorter)) {
                return shorter;
            }
            var other = oneLetterLess.get(shorter);
            if (other != null && other.charAt(0) == key.charAt(0)) {
                return other;
            }
        }
        return null;
    }

    private static Set<String> withOneLetterLess(String key) {
        var all = new LinkedHashSet<String>();
        for (int i = 1; i < key.length(); i++) {
            all.add(key.substring(0, i) + key.substring(i + 1));
        }
        return all;
    }
}
