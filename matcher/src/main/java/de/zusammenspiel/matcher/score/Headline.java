package de.zusammenspiel.matcher.score;

import java.util.regex.Pattern;

/** The short first sentence many people write above their text: it names the thing, the rest the circumstances. */
final class Headline {

    private static final int MOST_WORDS = 9;
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^[^.!?\\n]{3,90}[.!?\\n]\\s*(?=\\S)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Headline() {}

    /** The headline of a text, or nothing if it has none or says nothing else. */
    static String of(String text) {
        var sentence = FIRST_SENTENCE.matcher(text);
        if (!sentence.find() || SPACE.split(sentence.group().strip(), -1).length > MOST_WORDS) {
            return "";
        }
        return sentence.group();
    }
}
