package de.zusammenspiel.trainer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The arguments of a run: {@code --name value}, or {@code --name} alone for a yes. */
final class Settings {

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    static Settings of(String[] arguments) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                throw new IllegalArgumentException("not understood: " + arguments[i]);
            }
            var name = arguments[i].substring(2);
            boolean hasValue = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
            values.put(name, hasValue ? arguments[++i] : "true");
        }
        return new Settings(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean flag(String name) {
        return "true".equals(values.get(name));
    }

    Path path(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing: --" + name);
        }
        return Path.of(value);
    }

    int number(String name, int otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    double real(String name, double otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
