package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/** One line of a definition list. No value is shown as missing, which in this house is information too. */
public record Fact(
        String label, @Nullable String value, @Nullable String url) {

    public static Fact of(String label, @Nullable String value) {
        return new Fact(label, value, null);
    }
}
