package de.zusammenspiel.agreement.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form with rows: fields of row 3 are called {@code what3}, {@code hours3} and so on. */
public record Typed(Map<String, String> values) {
    static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    public @Nullable String of(String name) {
        return values.get(name);
    }

    public @Nullable String of(String name, int row) {
        return values.get(name + row);
    }

    public boolean ticked(String name) {
        return "true".equals(values.get(name)) || "on".equals(values.get(name));
    }
}
