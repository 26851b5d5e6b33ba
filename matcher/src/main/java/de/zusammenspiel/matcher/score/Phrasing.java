package de.zusammenspiel.matcher.score;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as people write them. */
final class Phrasing {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Phrasing() {}

    static String german(LocalDate day) {
        return GERMAN.format(day);
    }

    static String english(LocalDate day) {
        return ENGLISH.format(day);
    }

    static String german(double number) {
        if (isPlain(number)) {
            return Integer.toString((int) number);
        }
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }

    static String english(double number) {
        if (isPlain(number)) {
            return Integer.toString((int) number);
        }
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }

    /** Written alike everywhere, and most numbers are: making a format takes as long as judging a candidate. */
    private static boolean isPlain(double number) {
        return number >= 0 && number < 1_000 && number == Math.rint(number);
    }
}
