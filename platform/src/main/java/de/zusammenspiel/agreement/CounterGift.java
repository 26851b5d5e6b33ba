package de.zusammenspiel.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tell of advertising in return. Whoever names a logo or puts up a banner pays for what was given: then it is
 * an exchange, no gift, and the agreement says so.
 */
public final class CounterGift {
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(?:\\w*logo\\w*|\\w*nennung|werbe\\w*|werbung|\\w+werbung|banner|anzeige|sponsor\\w*|werbefläche)\\b");
    private static final Pattern NONE = Pattern.compile(
            "(?iu)\\b(?:ohne|keine?|nicht|werbefrei\\w*)\\b[^.;]{0,30}$|werbefrei|werbung nicht möglich");

    private CounterGift() {}

    /** The words that make a reciprocation a counter-gift. */
    public static Optional<String> in(String text) {
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            String before = text.substring(0, word.start());
            String after = text.substring(word.start());
            boolean denied = NONE.matcher(before).find()
                    || after.toLowerCase(Locale.GERMAN).matches("(?s)\\w*(?:werbung|nennung) (?:ist )?nicht .*")
                    || word.group().toLowerCase(Locale.GERMAN).startsWith("werbefrei");
            if (!denied) {
                return Optional.of(word.group());
            }
        }
        return Optional.empty();
    }
}
