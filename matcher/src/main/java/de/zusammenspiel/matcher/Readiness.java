package de.zusammenspiel.matcher;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How ready an organisation is to be asked, as the caller knows it.
 *
 * @param pausedUntil last day of a pause, or absent
 * @param asksThisYear how often it was asked this calendar year, 0 or more
 * @param asksPerYear how often it wants to be asked a year; absent means not said
 * @param lastAskedOn day of the last ask, or absent
 * @param promisesKept promises it kept so far, 0 or more
 * @param promisesBroken promises it did not keep so far, 0 or more
 */
public record Readiness(
        @Nullable LocalDate pausedUntil,
        int asksThisYear,
        @Nullable Integer asksPerYear,
        @Nullable LocalDate lastAskedOn,
        int promisesKept,
        int promisesBroken) {

    public static final Readiness UNKNOWN = new Readiness(null, 0, null, null, 0, 0);

    public Readiness {
        if (asksThisYear < 0 || promisesKept < 0 || promisesBroken < 0) {
            throw new IllegalArgumentException("counts cannot be negative");
        }
    }

    public static Readiness pausedUntil(LocalDate day) {
        return new Readiness(day, 0, null, null, 0, 0);
    }

    public static Readiness asked(int thisYear, int perYear) {
        return new Readiness(null, thisYear, perYear, null, 0, 0);
    }

    public boolean isPausedOn(LocalDate day) {
        return pausedUntil != null && !day.isAfter(pausedUntil);
    }

    public boolean isOverAsked() {
        return asksPerYear != null && asksThisYear >= asksPerYear;
    }
}
