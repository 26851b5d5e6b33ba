package de.zusammenspiel.matcher;

import org.jspecify.annotations.Nullable;

/**
 * How much. Everything is optional; what was not said is absent, never zero.
 *
 * @param persons number of people
 * @param hours hours, of each person if persons are given, else in total
 * @param days days (an evening counts as an occasion, not as a day)
 * @param occasions times something happens (evenings, courses, jobs)
 * @param pieces countable goods
 * @param areaM2 square metres
 * @param months months of use
 * @param vehicles number of vehicles
 * @param text the phrase as written
 */
public record Amount(
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Double days,
        @Nullable Integer occasions,
        @Nullable Integer pieces,
        @Nullable Double areaM2,
        @Nullable Double months,
        @Nullable Integer vehicles,
        String text) {

    /** A day of work counts eight hours when hours and days have to be compared. */
    public static final double HOURS_PER_DAY = 8;

    public static Amount ofText(String text) {
        return new Amount(null, null, null, null, null, null, null, null, text);
    }

    public static Amount ofHours(double hours) {
        return new Amount(null, hours, null, null, null, null, null, null, "");
    }

    public static Amount ofPieces(int pieces) {
        return new Amount(null, null, null, null, pieces, null, null, null, "");
    }

    public boolean isUnderstood() {
        return persons != null
                || hours != null
                || days != null
                || occasions != null
                || pieces != null
                || areaM2 != null
                || months != null
                || vehicles != null;
    }

    /** Working hours in all: persons × hours, days counted as eight hours; absent if nothing of it was said. */
    public @Nullable Double totalHours() {
        var each = hours != null ? hours : days != null ? (Double) (days * HOURS_PER_DAY) : null;
        if (each == null) {
            return null;
        }
        var people = persons == null ? 1 : persons;
        var times = occasions == null ? 1 : occasions;
        return each * people * times;
    }
}
