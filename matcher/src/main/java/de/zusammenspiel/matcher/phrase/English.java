package de.zusammenspiel.matcher.phrase;

import java.util.regex.Pattern;

/** Tells whether a sentence is English, or partly so: German mails borrow whole clauses. */
public final class English {

    /** Without "will", "not" and "it": "Unsere IT will …", "Frauen in Not". */
    private static final Pattern SMALL_WORD = Pattern.compile(
            "(?<![\\p{L}-])(?:the|we|we're|we'd|we've|i'm|i'd|i've|are|is|and|to|for|our|of|with|have|has|need|needs|would|could|can|some|any"
                    + "|you|your|please|there|there'll|they|this|that|who|at|on|us|by|from|be|been|don't|my|their|until|about)(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "a|an|in|it|not|will|so|was|also|if|or|as|but|we|i|he|she|them|one|is|am|do|does|get|got|how|what|when|which|more|most|very|just|now|all"
                    + "|up|out|free|charge|end|year|week|day|time|team|local|charity|non-profit",
            Pattern.CASE_INSENSITIVE);

    private static final int ENOUGH = 2;

    private English() {}

    /** Whether a word of an English sentence says nothing of what it is about. */
    public static boolean isSmallWord(String word) {
        return SMALL_WORD.matcher(word).matches() || BARE.matcher(word).matches();
    }

    /** Whether at least two small words of a sentence are English and not German. */
    public static boolean isIn(String sentence) {
        var word = SMALL_WORD.matcher(sentence);
        for (int count = 0; count < ENOUGH; count++) {
            if (!word.find()) {
                return false;
            }
        }
        return true;
    }
}
