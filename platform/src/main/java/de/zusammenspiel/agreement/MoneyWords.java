package de.zusammenspiel.agreement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds money where none belongs: contributions are time, knowledge, things, rooms and contacts. */
public final class MoneyWords {
    private static final Pattern MONEY = Pattern.compile(
            "(?iu)(?:\\d[\\d.,]*\\s*(?:€|euro\\b|eur\\b|tsd\\.?\\s*(?:€|euro))|(?:€|eur)\\s*\\d[\\d.,]*|€"
                    + "|\\bgeld(?:spende|betrag|zahlung|zuwendung|mittel)?\\b|\\büberweis\\w*|\\bhonorar\\w*|\\bspendenbetrag\\b)");

    private MoneyWords() {}

    /** The first words about money in a text. */
    public static Optional<String> in(String text) {
        Matcher found = MONEY.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }
}
