package de.zusammenspiel.matcher.language;

import java.util.List;

/**
 * Marks that name all genders at once: {@code Mentor*innen}, {@code Mentor:in}, {@code MentorInnen},
 * {@code Mentor/-innen}, {@code Mentor(inn)en}.
 */
final class GenderForms {

    private static final String SIGNS = "*:_·•/";
    private static final List<String> ENDINGS = List.of("innen", "in", "n", "r", "e");
    private static final List<String> IN_BRACKETS = List.of("(innen)", "(inn)en", "(en)", "(in)", "(n)");
    private static final List<String> INNER = List.of("Innen", "In");

    private GenderForms() {}

    /** Where a mark that starts here ends, or the same place if none does. */
    static int endOfMark(String text, int start) {
        if (start >= text.length()) {
            return start;
        }
        char sign = text.charAt(start);
        if (sign == '(') {
            for (var ending : IN_BRACKETS) {
                if (text.regionMatches(true, start, ending, 0, ending.length())) {
                    return start + ending.length();
                }
            }
            return start;
        }
        if (SIGNS.indexOf(sign) < 0) {
            return start;
        }
        int from = start + 1 < text.length() && text.charAt(start + 1) == '-' ? start + 2 : start + 1;
        for (var ending : ENDINGS) {
            int end = from + ending.length();
            if (text.regionMatches(true, from, ending, 0, ending.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return start;
    }

    /** The word without its marks: {@code Mentor} for {@code Mentor*innen}. The rest may be a bare stem ("Kolleg"). */
    static String withoutMarks(String surface) {
        var out = new StringBuilder(surface.length());
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            int end = c == 'I' ? endOfInner(surface, i) : Character.isLetterOrDigit(c) ? i : endOfMark(surface, i);
            if (end > i) {
                i = end - 1;
            } else {
                out.append(c);
            }
        }
        return out.length() == surface.length() || out.isEmpty() ? surface : out.toString();
    }

    /** The capital inside "MentorInnen" or "MentorInnenprogramm". */
    private static int endOfInner(String surface, int start) {
        if (start < 2
                || !Character.isLowerCase(surface.charAt(start - 1))
                || !Character.isLowerCase(surface.charAt(start - 2))) {
            return start;
        }
        for (var ending : INNER) {
            int end = start + ending.length();
            if (surface.startsWith(ending, start)
                    && (end == surface.length() || !Character.isLetter(surface.charAt(end)) || ending.length() > 2)) {
                return end;
            }
        }
        return start;
    }
}
