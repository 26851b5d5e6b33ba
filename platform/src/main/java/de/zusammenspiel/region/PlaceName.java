package de.zusammenspiel.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place name in the two ways people type it: "Völklingen" as "voelklingen" and as "volklingen". Words that only join
 * ("Frankfurt <em>am</em> Main", "Halle <em>a. d.</em> Saale") are left out.
 */
record PlaceName(Spelling spelledOut, Spelling plain) {

    /** How well a typed name fits, best first. */
    enum Fit {
        FULL,
        SHORT,
        ABBREVIATED,
        START,
        WORD,
        NONE
    }

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private static final Set<String> JOINING = Set.of(
            "a", "am", "an", "auf", "b", "bei", "beim", "d", "dem", "der", "i", "im", "in", "ob", "unter", "v", "vor",
            "vorm");

    static PlaceName of(String text) {
        var plain = Spelling.of(text, false);
        return new PlaceName(hasUmlaut(text) ? Spelling.of(text, true) : plain, plain);
    }

    private static boolean hasUmlaut(String text) {
        return !text.chars().allMatch(sign -> sign < 128);
    }

    Fit fit(PlaceName typed) {
        var first = spelledOut.fit(typed.spelledOut);
        var second = plain.fit(typed.plain);
        return first.compareTo(second) <= 0 ? first : second;
    }

    int typos(PlaceName typed, int allowed) {
        return Math.min(
                Typos.toReachStart(typed.spelledOut.joined, spelledOut.joined, allowed),
                Typos.toReachStart(typed.plain.joined, plain.joined, allowed));
    }

    boolean isEmpty() {
        return plain.words.isEmpty();
    }

    int length() {
        return plain.joined.length();
    }

    /** The words of a name, all of them joined, and how many of them stand before "am", a bracket or a slash. */
    record Spelling(List<String> words, String joined, int shortLength) {

        static Spelling of(String text, boolean spellOut) {
            var words = new ArrayList<String>();
            var shortLength = 0;
            var addition = false;
            var parts = parts(text);
            for (var part : parts) {
                if (part.equals("(") || part.equals("/")) {
                    addition = true;
                    continue;
                }
                var word = fold(part, spellOut);
                if (JOINING.contains(word)) {
                    addition = addition || !words.isEmpty();
                } else {
                    words.add(word.equals("sankt") ? "st" : word);
                    shortLength += addition ? 0 : 1;
                }
            }
            if (words.isEmpty() && !addition) {
                // Only joining words: somebody has just begun to type.
                parts.forEach(part -> words.add(fold(part, spellOut)));
                shortLength = words.size();
            }
            return new Spelling(List.copyOf(words), String.join("", words), shortLength);
        }

        Fit fit(Spelling typed) {
            if (typed.words.isEmpty()) {
                return Fit.NONE;
            }
            if (typed.joined.equals(joined)) {
                return Fit.FULL;
            }
            if (typed.words.size() == shortLength && typed.words.equals(words.subList(0, shortLength))) {
                return Fit.SHORT;
            }
            if (typed.words.size() > 1
                    && typed.words.size() == words.size()
                    && typed.words.getFirst().equals(words.getFirst())
                    && wordsStartAt(0, typed)) {
                return Fit.ABBREVIATED;
            }
            if (joined.startsWith(typed.joined)) {
                return Fit.START;
            }
            for (var from = 0; from + typed.words.size() <= words.size(); from++) {
                if (wordsStartAt(from, typed)) {
                    return Fit.WORD;
                }
            }
            return Fit.NONE;
        }

        private boolean wordsStartAt(int from, Spelling typed) {
            for (var i = 0; i < typed.words.size(); i++) {
                if (!words.get(from + i).startsWith(typed.words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Words, and the opening signs "(" and "/" as parts of their own. */
        private static List<String> parts(String text) {
            var parts = new ArrayList<String>();
            var word = new StringBuilder();
            for (var sign : text.toLowerCase(Locale.GERMAN).toCharArray()) {
                if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
                    word.append(sign);
                    continue;
                }
                if (!word.isEmpty()) {
                    parts.add(word.toString());
                    word.setLength(0);
                }
                if (sign == '(' || sign == '/') {
                    parts.add(String.valueOf(sign));
                }
            }
            if (!word.isEmpty()) {
                parts.add(word.toString());
            }
            return parts;
        }

        private static String fold(String word, boolean spellOut) {
            if (isAscii(word)) {
                return word;
            }
            var folded = new StringBuilder(word.length() + 2);
            for (var sign : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
                switch (sign) {
                    case 'ä' -> folded.append(spellOut ? "ae" : "a");
                    case 'ö' -> folded.append(spellOut ? "oe" : "o");
                    case 'ü' -> folded.append(spellOut ? "ue" : "u");
                    case 'ß' -> folded.append("ss");
                    case 'ł' -> folded.append('l');
                    default -> folded.append(sign < 128 ? String.valueOf(sign) : withoutMarks(sign));
                }
            }
            return folded.toString();
        }

        private static String withoutMarks(char sign) {
            return MARKS.matcher(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD))
                    .replaceAll("");
        }

        private static boolean isAscii(String word) {
            return word.chars().allMatch(sign -> sign < 128);
        }
    }
}
