package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words, clauses and sentences. Written by hand because every text of a site passes here. */
final class Tokens {

    /** Longer texts are cut here: what a need is about has been said by then. */
    static final int MAX_CHARS = 20_000;

    private static final int MAX_WORD = 60;
    private static final String CLAUSE_ENDS = ".,;:!?–—()\n\t|•";
    private static final String SENTENCE_ENDS = ".;!?\n|•";

    /** Behind them a full stop ends nothing. */
    private static final Set<String> SHORTENED = Set.of(
            "ca",
            "bzw",
            "inkl",
            "incl",
            "exkl",
            "ggf",
            "evtl",
            "max",
            "min",
            "mind",
            "Nr",
            "Str",
            "Tel",
            "Dr",
            "Prof",
            "Fa",
            "Hr",
            "Fr",
            "St",
            "Std",
            "Stk",
            "Pers",
            "zzgl",
            "vgl",
            "gem",
            "ehrenamtl",
            "gemeinn",
            "Abt",
            "Bhf",
            "tgl",
            "wö",
            "versch",
            "insb",
            "bes",
            "u",
            "o");

    private Tokens() {}

    static List<Token> of(String raw) {
        var text = Folding.clean(raw.length() > MAX_CHARS ? raw.substring(0, MAX_CHARS) : raw);
        var tokens = new ArrayList<Token>(16);
        int clause = 0;
        int sentence = 0;
        int length = text.length();
        int end = 0;
        int i = 0;
        while (i < length) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            if (!tokens.isEmpty()) {
                int strength = boundary(text, end, start, tokens.getLast());
                if (strength > 0) {
                    clause++;
                    sentence += strength - 1;
                    tokens.set(tokens.size() - 1, tokens.getLast().endingClause());
                }
            }
            end = endOfWord(text, start);
            i = end;
            if (end - start <= MAX_WORD) {
                tokens.add(new Token(text.substring(start, end), clause, sentence, false, isUnfinished(text, end)));
            }
        }
        if (!tokens.isEmpty()) {
            tokens.set(tokens.size() - 1, tokens.getLast().endingClause());
        }
        return tokens;
    }

    private static int endOfWord(String text, int start) {
        int end = GenderForms.endOfMark(text, endOfLetters(text, start));
        while (end + 1 < text.length()
                && isHyphen(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end + 1))) {
            end = GenderForms.endOfMark(text, endOfLetters(text, end + 1));
        }
        return end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‑' || c == '‐';
    }

    private static boolean isUnfinished(String text, int end) {
        return end + 1 < text.length()
                && isHyphen(text.charAt(end))
                && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == ',' || text.charAt(end + 1) == '/');
    }

    /** 0 within a clause, 1 between clauses, 2 between sentences. */
    private static int boundary(String text, int from, int to, Token before) {
        int strength = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ' || CLAUSE_ENDS.indexOf(c) < 0 || (c == '.' && isNoStop(text, i, from, before))) {
                continue;
            }
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                return 2;
            }
            strength = 1;
        }
        return strength;
    }

    /** The point behind "ca.", "z. B." and "3. Mai". */
    private static boolean isNoStop(String text, int point, int endOfWord, Token before) {
        if (point != endOfWord) {
            return false;
        }
        var word = before.surface();
        if (word.length() == 1 || SHORTENED.contains(word)) {
            return true;
        }
        return word.length() <= 2
                && Character.isDigit(word.charAt(0))
                && point + 1 < text.length()
                && text.charAt(point + 1) == ' ';
    }
}
