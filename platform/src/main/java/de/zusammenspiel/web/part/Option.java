package de.zusammenspiel.web.part;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of a select, a radio group or a list of check boxes. */
public record Option(String value, String label, @Nullable String help, boolean selected) {

    public static Option of(String value, String label) {
        return new Option(value, label, null, false);
    }

    public static Option of(String value, String label, @Nullable String help) {
        return new Option(value, label, help, false);
    }

    public Option select(boolean selected) {
        return new Option(value, label, help, selected);
    }

    /** @param chosen null where nothing is chosen yet */
    public static List<Option> select(List<Option> options, @Nullable String chosen) {
        return select(options, chosen == null ? List.of() : List.of(chosen));
    }

    /** The same options with the typed values marked, so that a refused form shows what was chosen. */
    public static List<Option> select(List<Option> options, Collection<String> values) {
        return options.stream()
                .map(option -> option.select(values.contains(option.value())))
                .toList();
    }
}
