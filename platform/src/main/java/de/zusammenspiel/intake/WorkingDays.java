package de.zusammenspiel.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Promised dates leave out weekends; public holidays are left to the coordinator's calendar. */
final class WorkingDays {
    private WorkingDays() {}

    static LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
