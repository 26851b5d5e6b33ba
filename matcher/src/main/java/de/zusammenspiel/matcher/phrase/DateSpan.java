package de.zusammenspiel.matcher.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day or a run of months in a phrase, before its year is known.
 *
 * @param start where it stands in the phrase
 * @param end where it ends in the phrase
 * @param firstMonth 1 to 12
 * @param firstDay first day of the month, 1 for a whole month
 * @param months how many months it covers; 0 for single days
 * @param lastDay last day in its last month, 0 for the whole month
 * @param year if written
 */
record DateSpan(
        int start,
        int end,
        int firstMonth,
        int firstDay,
        int months,
        int lastDay,
        @Nullable Integer year) {

    static DateSpan day(int start, int end, int day, int month, @Nullable Integer year) {
        return new DateSpan(start, end, month, day, 0, day, year);
    }

    static DateSpan months(int start, int end, int firstMonth, int count, @Nullable Integer year) {
        return new DateSpan(start, end, firstMonth, 1, count, 0, year);
    }

    /** "Mitte Mai". */
    boolean isMiddleOfMonth() {
        return months == 1 && firstDay == 10 && lastDay == 20;
    }

    DateSpan ofYear(int someYear) {
        return new DateSpan(start, end, firstMonth, firstDay, months, lastDay, someYear);
    }

    /** First day; without a year the next time it is not over yet. */
    LocalDate from(LocalDate reference) {
        return YearMonth.of(yearFor(reference), firstMonth).atDay(firstDay);
    }

    LocalDate until(LocalDate reference) {
        return lastDayIn(yearFor(reference));
    }

    int yearFor(LocalDate reference) {
        if (year != null) {
            return year;
        }
        return lastDayIn(reference.getYear()).isBefore(reference) ? reference.getYear() + 1 : reference.getYear();
    }

    private LocalDate lastDayIn(int startYear) {
        var last = YearMonth.of(startYear, firstMonth).plusMonths(Math.max(0, months - 1));
        return lastDay == 0 ? last.atEndOfMonth() : last.atDay(lastDay);
    }
}
