package de.zusammenspiel.matcher.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into words, clauses and sentences and takes the gender marks off. */
final class Tokens {

    /** Longer texts are cut here: what a need is about has been said by then. */
    static final int MAX_CHARS = 20_000;

    private static final int MAX_WORD = 60;

    private static final String MARK =
            "(?:[*:_·•][-]?|/-?)(?:innen|in|n|r|e)(?!\\p{L})|\\((?:innen|in|en|n)\\)|\\(inn\\)en";
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}]+(?:" + MARK + ")?(?:[-‑][\\p{L}\\p{N}]+(?:" + MARK + ")?)*", Pattern.UNICODE_CASE);
    private static final Pattern MARKED = Pattern.compile(MARK);
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll}{2})(?:Innen|In)(?!\\p{L})");
    private static final Pattern INNER_CAPITAL_BEFORE_PART = Pattern.compile("(?<=\\p{Ll}{2})Innen(?=\\p{Ll})");

    private Tokens() {}

    static List<Token> of(String raw) {
        var text = Folding.clean(raw.length() > MAX_CHARS ? raw.substring(0, MAX_CHARS) : raw);
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(text);
        int clause = 0;
        int sentence = 0;
        int end = 0;
        while (matcher.find()) {
            var between = text.substring(end, matcher.start());
            if (!tokens.isEmpty() && endsClause(between)) {
                clause++;
                if (endsSentence(between)) {
                    sentence++;
                }
                var last = tokens.removeLast();
                tokens.add(
                        new Token(last.surface(), last.word(), last.gendered(), last.clause(), last.sentence(), true));
            }
            end = matcher.end();
            var surface = matcher.group();
            if (surface.length() > MAX_WORD) {
                continue;
            }
            var bare = withoutGenderMarks(surface);
            tokens.add(new Token(surface, bare, !bare.equals(surface), clause, sentence, false));
        }
        if (!tokens.isEmpty()) {
            var last = tokens.removeLast();
            tokens.add(new Token(last.surface(), last.word(), last.gendered(), last.clause(), last.sentence(), true));
        }
        return tokens;
    }

    private static String withoutGenderMarks(String surface) {
        var bare = MARKED.matcher(surface).replaceAll("");
        bare = INNER_CAPITAL.matcher(bare).replaceAll("");
        return INNER_CAPITAL_BEFORE_PART.matcher(bare).replaceAll("");
    }

    private static boolean endsClause(String between) {
        return between.chars().anyMatch(c -> ".,;:!?–—()\n\t|•".indexOf(c) >= 0);
    }

    private static boolean endsSentence(String between) {
        return between.chars().anyMatch(c -> ".;!?\n|•".indexOf(c) >= 0);
    }
}
