package de.zusammenspiel.mail;

import java.util.regex.Pattern;

/** Takes personal links out of a letter that was sent: what we keep must not open anything. */
final class Masking {
    private static final Pattern TOKEN =
            Pattern.compile("(/(?:l|anmelden|einladung|konto/bestaetigen)/)[A-Za-z0-9_-]{8,}");

    private Masking() {}

    static Written mask(Written body) {
        return new Written(mask(body.text()), mask(body.html()));
    }

    private static String mask(String text) {
        return TOKEN.matcher(text).replaceAll("$1…");
    }
}
