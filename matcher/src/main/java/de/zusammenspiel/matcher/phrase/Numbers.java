package de.zusammenspiel.matcher.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as people write them: "2 000", "anderthalb", "fünfundzwanzig", "ein Dutzend", "thirty", "8 bis 10". */
final class Numbers {

    private static final List<String> GERMAN_UNITS = List.of(
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> GERMAN_TENS =
            List.of("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final List<String> ENGLISH_UNITS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Double> GERMAN_WORDS = new HashMap<>();
    private static final Map<String, Double> ENGLISH_WORDS = new HashMap<>();

    static {
        List.of("ein", "eine", "einen", "einem", "einer").forEach(one -> GERMAN_WORDS.put(one, 1.0));
        List.of("halbe", "halber", "halben").forEach(half -> GERMAN_WORDS.put(half, 0.5));
        GERMAN_WORDS.putAll(Map.of("anderthalb", 1.5, "eineinhalb", 1.5, "zweieinhalb", 2.5, "hundert", 100.0));
        GERMAN_WORDS.putAll(
                Map.of("zweihundert", 200.0, "dreihundert", 300.0, "fünfhundert", 500.0, "tausend", 1_000.0));
        ENGLISH_WORDS.putAll(Map.of("one", 1.0, "half", 0.5, "hundred", 100.0, "thousand", 1_000.0));
        count(GERMAN_WORDS, GERMAN_UNITS, GERMAN_TENS);
        count(ENGLISH_WORDS, ENGLISH_UNITS, ENGLISH_TENS);
        for (int ten = 0; ten < GERMAN_TENS.size(); ten++) {
            GERMAN_WORDS.put("einund" + GERMAN_TENS.get(ten), 10.0 * (ten + 2) + 1);
            ENGLISH_WORDS.put(ENGLISH_TENS.get(ten) + "-one", 10.0 * (ten + 2) + 1);
            for (int unit = 0; unit < 8; unit++) {
                double value = 10.0 * (ten + 2) + unit + 2;
                GERMAN_WORDS.put(GERMAN_UNITS.get(unit) + "und" + GERMAN_TENS.get(ten), value);
                ENGLISH_WORDS.put(ENGLISH_TENS.get(ten) + "-" + ENGLISH_UNITS.get(unit), value);
            }
        }
    }

    /** A number as a German writes it, as a regular expression. */
    static final String GERMAN =
            "\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|" + wholeWord(GERMAN_WORDS);

    /** A number as it is written in English, as a regular expression. */
    static final String ENGLISH = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|" + wholeWord(ENGLISH_WORDS);

    static final String EITHER = GERMAN + "|" + wholeWord(ENGLISH_WORDS);

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DOZEN = Pattern.compile(
            "\\b(?:(ein|zwei|drei|vier|fünf|\\d{1,2}|halbes|a|one|two|three|four|five|six|half a)\\s+)?(?:dutzend|dozen)\\b(?:\\s+of\\b)?",
            ANY_CASE);
    private static final String SMALL = "\\d{1,4}|" + wholeWord(GERMAN_WORDS) + "|" + wholeWord(ENGLISH_WORDS);
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:" + SMALL + ")\\s*(?:-|–|bis|oder|to|or)\\s*(?:zu\\s+)?(" + SMALL
                    + ")(?![\\p{L}\\d.])",
            ANY_CASE);
    private static final Pattern TIMES =
            Pattern.compile("(?<!\\p{L})(ein|zwei|drei|vier|fünf|sechs|acht|zehn)mal\\b", ANY_CASE);
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final int PER_DOZEN = 12;

    private Numbers() {}

    private static void count(Map<String, Double> words, List<String> units, List<String> tens) {
        for (int i = 0; i < units.size(); i++) {
            words.put(units.get(i), i + 2.0);
        }
        for (int i = 0; i < tens.size(); i++) {
            words.put(tens.get(i), 10.0 * (i + 2));
        }
    }

    private static String wholeWord(Map<String, Double> words) {
        return "(?:" + String.join("|", words.keySet().stream().sorted().toList()) + ")(?!\\p{L})";
    }

    /** What {@link #GERMAN} has matched, in lower case. */
    static double german(String written) {
        var word = GERMAN_WORDS.get(written);
        if (word != null) {
            return word;
        }
        word = ENGLISH_WORDS.get(written);
        return word != null
                ? word
                : Double.parseDouble(
                        written.replaceAll("[ .\\u00A0\\u202F]", "").replace(',', '.'));
    }

    /** What {@link #ENGLISH} has matched, in lower case. */
    static double english(String written) {
        var word = ENGLISH_WORDS.get(written);
        if (word != null) {
            return word;
        }
        return Double.parseDouble(THOUSANDS.matcher(written).matches() ? written.replace(",", "") : written);
    }

    /** The same phrase with dozens in figures, "zweimal" as two words, and of "8 bis 10" only the larger number. */
    static String counted(String phrase) {
        var dozens = DOZEN.matcher(TIMES.matcher(phrase).replaceAll("$1 mal")).replaceAll(m -> {
            var count = m.group(1) == null ? "a" : m.group(1).toLowerCase(Locale.GERMAN);
            if (count.equals("a")) {
                return String.valueOf(PER_DOZEN);
            }
            return String.valueOf(count.startsWith("hal") ? PER_DOZEN / 2 : (int) (PER_DOZEN * german(count)));
        });
        return RANGE.matcher(dozens).replaceAll("$1");
    }
}
