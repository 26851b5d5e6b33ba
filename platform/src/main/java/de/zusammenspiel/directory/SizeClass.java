package de.zusammenspiel.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many people work in a company, in the classes the statistics use. */
public enum SizeClass {
    TO_9(9),
    TO_49(49),
    TO_249(249),
    FROM_250(Integer.MAX_VALUE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private final int most;

    SizeClass(int most) {
        this.most = most;
    }

    public static SizeClass of(int people) {
        for (SizeClass one : values()) {
            if (people <= one.most) {
                return one;
            }
        }
        return FROM_250;
    }

    /** "10–49", "rund 120", "bis 9", "mittel": as lists have it. */
    public static Optional<SizeClass> ofText(String text) {
        Matcher number = NUMBER.matcher(text.replaceAll("(?<=[0-9])[.](?=[0-9]{3})", ""));
        if (number.find()) {
            return Optional.of(of(Integer.parseInt(number.group())));
        }
        String word = text.strip().toLowerCase(Locale.GERMAN);
        if (word.startsWith("kleinst")) {
            return Optional.of(TO_9);
        }
        if (word.startsWith("klein")) {
            return Optional.of(TO_49);
        }
        if (word.startsWith("mittel")) {
            return Optional.of(TO_249);
        }
        return word.startsWith("groß") ? Optional.of(FROM_250) : Optional.empty();
    }
}
