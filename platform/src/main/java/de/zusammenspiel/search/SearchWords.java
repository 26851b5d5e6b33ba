package de.zusammenspiel.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How words are compared: "Müller", "Mueller" and "Muller" are the same, "Öz" and "oez", "Straße" and "strasse".
 * Telephone numbers are compared without signs and country code.
 */
final class SearchWords {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 +()/.-]*");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST = 60;

    /** Say nothing when there are other words. */
    private static final Set<String> SMALL = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "und", "oder", "fur", "im", "in", "am", "an",
            "von", "vom", "mit", "zu", "zum", "zur", "bei", "the", "a", "of", "and", "for");

    private SearchWords() {}

    static String fold(String text) {
        String small = text.toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i');
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    /** Every word of a text once. "0147" is also found as "147". */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(fold(text))) {
            if (!word.isEmpty() && word.length() <= LONGEST) {
                words.add(word);
                words.add(LEADING_ZEROS.matcher(word).replaceFirst(""));
            }
        }
        return words;
    }

    /** What somebody looks for: without small words, unless there are no others. */
    static List<String> typed(String text, int most) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(fold(text))) {
            if (!word.isEmpty() && word.length() <= LONGEST) {
                words.add(word);
            }
        }
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).limit(most).toList();
        return telling.isEmpty() ? words.stream().limit(most).toList() : telling;
    }

    /** "+49 681 / 47 11" becomes "06814711"; "" for what is no number. */
    static String number(String text) {
        String typed = text.strip();
        if (!NUMBER.matcher(typed).matches()) {
            return "";
        }
        String digits = typed.replaceAll("[^0-9+]", "")
                .replaceFirst("^(\\+49|0049)", "0")
                .replace("+", "");
        return digits.length() < SHORTEST_NUMBER ? "" : digits;
    }

    /** A word without its ending, so that "Stühle" finds "Stuhl". */
    static String stem(String word) {
        for (String ending : List.of("en", "er", "es", "e", "n", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_NUMBER) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
