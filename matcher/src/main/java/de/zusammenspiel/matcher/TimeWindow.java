package de.zusammenspiel.matcher;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included. An absent end is open.
 *
 * @param from first day, or absent for "from now on"
 * @param until last day, or absent for "open end"
 * @param text the phrase as written
 */
public record TimeWindow(@Nullable LocalDate from, @Nullable LocalDate until, String text) {

    public TimeWindow {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("window ends before it starts: " + from + " – " + until);
        }
    }

    public static TimeWindow between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new TimeWindow(from, until, "");
    }

    public boolean isOpen() {
        return from == null && until == null;
    }

    /** Days between the two windows; 0 if they share a day. */
    public long gapInDays(TimeWindow other) {
        if (until != null && other.from != null && other.from.isAfter(until)) {
            return ChronoUnit.DAYS.between(until, other.from);
        }
        if (other.until != null && from != null && from.isAfter(other.until)) {
            return ChronoUnit.DAYS.between(other.until, from);
        }
        return 0;
    }

    /** Whether the other window starts only after this one has ended. */
    public boolean endsBefore(TimeWindow other) {
        return until != null && other.from != null && other.from.isAfter(until);
    }
}
