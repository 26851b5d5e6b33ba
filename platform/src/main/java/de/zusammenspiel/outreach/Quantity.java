package de.zusammenspiel.outreach;

import org.jspecify.annotations.Nullable;

/** How much: people, hours, pieces, each if it was named. */
record Quantity(
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Integer pieces) {
    static final Quantity NONE = new Quantity(null, null, null);

    boolean isNamed() {
        return persons != null || hours != null || pieces != null;
    }
}
