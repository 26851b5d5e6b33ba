package de.zusammenspiel.desk.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of the command, read. */
record ImportCall(
        String file,
        String site,
        Target target,
        @Nullable LocalDate asOf,
        List<Mapped> mapped,
        boolean dryRun,
        boolean skipBadRows) {

    /** @param field null to leave the column out */
    record Mapped(String column, @Nullable Field field) {}

    ImportCall {
        mapped = List.copyOf(mapped);
    }

    static ImportCall parse(List<String> arguments) {
        String file = null;
        String site = null;
        Target target = null;
        LocalDate asOf = null;
        List<Mapped> mapped = new ArrayList<>();
        boolean dryRun = false;
        boolean skip = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--site" -> site = next(rest, argument);
                case "--as" -> {
                    String word = next(rest, argument);
                    target = Target.of(word).orElseThrow(() -> new IllegalArgumentException("--as " + word + "?"));
                }
                case "--as-of" -> asOf = day(next(rest, argument));
                case "--map" -> mapped.add(mapped(next(rest, argument)));
                case "--dry-run" -> dryRun = true;
                case "--skip-bad-rows" -> skip = true;
                default -> {
                    if (argument.startsWith("--") || file != null) {
                        throw new IllegalArgumentException(argument + "?");
                    }
                    file = argument;
                }
            }
        }
        if (file == null || site == null || target == null) {
            throw new IllegalArgumentException(file == null ? "FILE?" : site == null ? "--site?" : "--as?");
        }
        return new ImportCall(file, site, target, asOf, mapped, dryRun, skip);
    }

    private static String next(Iterator<String> rest, String argument) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(argument + "?");
        }
        return rest.next();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of " + text + "?", e);
        }
    }

    private static Mapped mapped(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--map " + text + "?");
        }
        String word = text.substring(equals + 1);
        if (word.isEmpty()) {
            return new Mapped(text.substring(0, equals), null);
        }
        Field field = Field.ofWord(word).orElseThrow(() -> new IllegalArgumentException("--map " + text + "?"));
        return new Mapped(text.substring(0, equals), field);
    }
}
