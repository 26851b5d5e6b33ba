package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions;
import java.util.stream.Collectors;

/** A need and what was found for it. */
record Result(Need need, Suggestions suggestions) {

    private static final String NOTHING = "Noch nichts Passendes.";

    /** What to read where nothing is shown. */
    String nothing() {
        return NOTHING + " "
                + suggestions.missing().stream()
                        .map(missing -> missing.german().replace(NOTHING + " ", ""))
                        .collect(Collectors.joining(" "));
    }

    static String points(Suggestion suggestion) {
        return String.valueOf(Math.round(suggestion.score() * 100));
    }

    static String why(Suggestion suggestion) {
        return suggestion.spokenReasons().stream().map(Reason::german).collect(Collectors.joining(" "));
    }
}
