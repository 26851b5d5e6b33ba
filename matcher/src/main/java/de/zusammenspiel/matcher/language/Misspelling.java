package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Known words by first letter and length, to find the one a misspelt word was meant to be: one letter missing, extra or
 * wrong, or two neighbours swapped (Damerau's distance 1). The first letter is nearly always right and has to be.
 */
final class Misspelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 64;

    private final Map<Integer, List<String>> shelves = new HashMap<>();

    void add(String word) {
        if (word.length() < SHORTEST || word.length() >= LONGEST || word.indexOf(' ') >= 0) {
            return;
        }
        var shelf = shelves.computeIfAbsent(shelf(word, word.length()), key -> new ArrayList<>());
        if (!shelf.contains(word)) {
            shelf.add(word);
        }
    }

    private static int shelf(String word, int length) {
        return word.charAt(0) * LONGEST + length;
    }

    /** The word meant; swapped letters are the likeliest slip, then a missing, an extra and a wrong one. */
    @Nullable
    String of(String misspelt) {
        int length = misspelt.length();
        if (length < SHORTEST || length >= LONGEST - 1) {
            return null;
        }
        for (var word : shelves.getOrDefault(shelf(misspelt, length), List.of())) {
            if (isSwapped(misspelt, word)) {
                return word;
            }
        }
        for (var word : shelves.getOrDefault(shelf(misspelt, length + 1), List.of())) {
            if (lacksOne(misspelt, word)) {
                return word;
            }
        }
        for (var word : shelves.getOrDefault(shelf(misspelt, length - 1), List.of())) {
            if (lacksOne(word, misspelt)) {
                return word;
            }
        }
        for (var word : shelves.getOrDefault(shelf(misspelt, length), List.of())) {
            int at = firstDifference(misspelt, word);
            if (misspelt.regionMatches(at + 1, word, at + 1, length - at - 1)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isSwapped(String one, String other) {
        int at = firstDifference(one, other);
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }

    private static boolean lacksOne(String shorter, String longer) {
        int at = firstDifference(shorter, longer);
        return shorter.regionMatches(at, longer, at + 1, shorter.length() - at);
    }

    private static int firstDifference(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
