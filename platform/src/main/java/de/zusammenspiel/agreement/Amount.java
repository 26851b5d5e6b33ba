package de.zusammenspiel.agreement;

import org.jspecify.annotations.Nullable;

/** How much: people, hours (of each of them), pieces; what is not counted is null. */
public record Amount(
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Integer pieces) {
    public static final Amount NONE = new Amount(null, null, null);

    public double totalHours() {
        double each = hours == null ? 0 : hours;
        return persons == null ? each : persons * each;
    }

    public boolean isNamed() {
        return persons != null || hours != null || pieces != null;
    }
}
