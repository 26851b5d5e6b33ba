package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.FormCheck;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form with rows: fields of row 3 are called {@code what3}, {@code hours3} and so on. */
public record Typed(Map<String, String> values) {
    private static final String VERSION = "_version";
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

    /** The version the form was opened with; missing or mangled, it counts as stale. */
    int version() {
        return FormCheck.version(values.get(VERSION));
    }

    int versionOr(int current) {
        return values.containsKey(VERSION) ? version() : current;
    }

    /** The same text, but now in the knowledge of this version. */
    Typed at(int version) {
        Map<String, String> later = new HashMap<>(values);
        later.put(VERSION, String.valueOf(version));
        return new Typed(later);
    }

    public boolean ticked(String name) {
        return "true".equals(values.get(name)) || "on".equals(values.get(name));
    }
}
