package de.zusammenspiel.desk.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of the year of a site: the Advent calendar, an instalment, a report.
 *
 * @param day the day it is due, the first time
 * @param yearly comes round every year
 */
public record YearDate(UUID id, Kind kind, String what, LocalDate day, boolean yearly, String note) {
    /** What sort of date it is. */
    public enum Kind {
        DATE,
        MONEY,
        REPORT
    }

    /** The day it is due from today on; in the past only when it does not come round. */
    public LocalDate next(LocalDate today) {
        if (!yearly || !day.isBefore(today)) {
            return day;
        }
        LocalDate thisYear = day.withYear(today.getYear());
        return thisYear.isBefore(today) ? day.withYear(today.getYear() + 1) : thisYear;
    }
}
