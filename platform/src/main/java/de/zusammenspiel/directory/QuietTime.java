package de.zusammenspiel.directory;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a company had better not be asked.
 *
 * @param from first day, absent for school holidays
 */
public record QuietTime(
        UUID id,
        OrganisationId organisation,
        Kind kind,
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public enum Kind {
        ONCE,
        /** Every year on the same days. */
        YEARLY,
        SCHOOL_HOLIDAYS
    }

    /** The last day of this time if it covers that day; school holidays are asked elsewhere. */
    @Nullable
    LocalDate lastDay(LocalDate day) {
        if (from == null || until == null) {
            return null;
        }
        if (kind == Kind.ONCE) {
            return covers(from, until, day) ? until : null;
        }
        // It may have begun last year and reach over New Year.
        for (int year = day.getYear(); year >= day.getYear() - 1; year--) {
            LocalDate first = MonthDay.from(from).atYear(year);
            LocalDate last = MonthDay.from(until).atYear(year);
            if (last.isBefore(first)) {
                last = MonthDay.from(until).atYear(year + 1);
            }
            if (covers(first, last, day)) {
                return last;
            }
        }
        return null;
    }

    static boolean covers(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
