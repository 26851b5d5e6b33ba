package de.zusammenspiel.letter;

import java.util.Locale;

/** In which language a letter is written. */
public enum Wording {
    GERMAN("de", Locale.GERMAN),
    /** Einfache Sprache: short sentences, usual words, one thought each. */
    PLAIN("plain", Locale.GERMAN),
    ENGLISH("en", Locale.ENGLISH);

    private final String suffix;
    private final Locale locale;

    Wording(String suffix, Locale locale) {
        this.suffix = suffix;
        this.locale = locale;
    }

    /** Last part of the name of the file with the built-in text. */
    String suffix() {
        return suffix;
    }

    public Locale locale() {
        return locale;
    }

    public static Wording of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : GERMAN;
    }
}
