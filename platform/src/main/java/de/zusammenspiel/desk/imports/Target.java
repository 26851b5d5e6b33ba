package de.zusammenspiel.desk.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a list become. */
public enum Target {
    ORGANISATIONS,
    NEEDS,
    OFFERS;

    /** The word of the command line. */
    public static Optional<Target> of(String word) {
        return Arrays.stream(values())
                .filter(target -> target.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
