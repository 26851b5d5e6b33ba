package de.zusammenspiel.matcher.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed.
 *
 * @param needs table of needs
 * @param offers table of offers or companies
 * @param output file to write, or absent for the terminal
 * @param pairs whether to write only ids and scores
 * @param all whether to list also what lies below the threshold
 * @param allocate whether each offer is given to one need only
 * @param explain whether to print all reasons with their points
 * @param asOf day from which dates without year are counted
 * @param top how many suggestions per need
 * @param mappings corrections such as {@code offers.text=Beschreibung}
 */
record Arguments(
        Path needs,
        Path offers,
        @Nullable Path output,
        boolean pairs,
        boolean all,
        boolean allocate,
        boolean explain,
        LocalDate asOf,
        int top,
        List<String> mappings) {

    static final int PAIRS_PER_NEED = 20;

    private static final int SHOWN_PER_NEED = 5;
    private static final int MOST_PER_NEED = 100;

    static Arguments parse(List<String> typed, LocalDate today) throws BadInput {
        var files = new ArrayList<Path>();
        var mappings = new ArrayList<String>();
        Path output = null;
        var pairs = false;
        var all = false;
        var allocate = false;
        var explain = false;
        var asOf = today;
        Integer top = null;
        for (var rest = typed.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            switch (word) {
                case "-o", "--output" -> output = path(value(word, rest));
                case "--map" -> mappings.add(value(word, rest));
                case "--explain" -> explain = true;
                case "--all" -> all = true;
                case "--allocate" -> allocate = true;
                case "--as-of" -> asOf = day(value(word, rest));
                case "--top" -> top = count(value(word, rest));
                case "--format" -> pairs = isPairs(value(word, rest));
                default -> {
                    if (word.startsWith("-")) {
                        throw new BadInput("Die Angabe „" + word + "“ ist unbekannt.");
                    }
                    files.add(path(word));
                }
            }
        }
        if (files.size() != 2) {
            throw new BadInput("Bitte geben Sie genau zwei Tabellen an: zuerst die Bedarfe, dann die Angebote.");
        }
        if (pairs && output == null) {
            throw new BadInput("Zu „--format pairs“ gehört eine Datei: -o run.csv.");
        }
        if (output != null && !pairs) {
            ResultSink.requireKnownEnding(output);
        }
        var shown = top != null ? top : pairs ? (Integer) PAIRS_PER_NEED : (Integer) SHOWN_PER_NEED;
        return new Arguments(files.get(0), files.get(1), output, pairs, all, allocate, explain, asOf, shown, mappings);
    }

    private static String value(String option, Iterator<String> rest) throws BadInput {
        if (!rest.hasNext()) {
            throw new BadInput("Hinter „" + option + "“ fehlt eine Angabe.");
        }
        return rest.next();
    }

    private static Path path(String written) throws BadInput {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new BadInput("„" + written + "“ ist kein Dateiname.", e);
        }
    }

    private static LocalDate day(String written) throws BadInput {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new BadInput("„" + written + "“ ist kein Datum. Bitte schreiben Sie es so: 2026-02-01.", e);
        }
    }

    private static int count(String written) throws BadInput {
        try {
            var count = Integer.parseInt(written);
            if (count >= 1 && count <= MOST_PER_NEED) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new BadInput("„" + written + "“ ist keine Zahl.", e);
        }
        throw new BadInput("Hinter „--top“ gehört eine Zahl von 1 bis " + MOST_PER_NEED + ".");
    }

    private static boolean isPairs(String format) throws BadInput {
        if (!format.equals("pairs")) {
            throw new BadInput("Als Format gibt es hier nur „pairs“; sonst entscheidet die Endung der Datei.");
        }
        return true;
    }
}
