package de.zusammenspiel.matcher.language;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings that mean the same letters: upper and lower case, ä/ae/a, ß/ss, accents, invisible characters. */
public final class Folding {

    /** Abbreviations keep their letters: "OE" is no ö. */
    private static final int SHORT = 2;

    private Folding() {}

    /**
     * Text without tags, entities and invisible characters, with composed letters; soft hyphens go, so that words become
     * whole, and "fÃ¼r" becomes "für" again.
     */
    public static String clean(String text) {
        return Cleaning.of(text);
    }

    /**
     * One spelling per word: {@code Bänke}, {@code Baenke} and {@code BÄNKE} become {@code banke}. The two-letter forms
     * fold as in Lucene's German normalisation: {@code ue} stays after a vowel or q ("neue", "Quelle").
     */
    public static String fold(String word) {
        var lower = word.toLowerCase(Locale.GERMAN);
        if (lower.length() <= SHORT) {
            return lower;
        }
        var out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä' -> out.append('a');
                case 'ö' -> out.append('o');
                case 'ü' -> out.append('u');
                case 'ß' -> out.append("ss");
                case 'e' -> {
                    if (!isUmlautTail(out)) {
                        out.append('e');
                    }
                }
                default -> out.append(c < 128 ? c : withoutAccent(c));
            }
        }
        return out.toString();
    }

    private static boolean isUmlautTail(StringBuilder out) {
        int last = out.length() - 1;
        if (last < 0) {
            return false;
        }
        char before = out.charAt(last);
        return switch (before) {
            case 'a', 'o' -> true;
            case 'u' -> last == 0 || "aeioyuq".indexOf(out.charAt(last - 1)) < 0;
            default -> false;
        };
    }

    private static char withoutAccent(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
