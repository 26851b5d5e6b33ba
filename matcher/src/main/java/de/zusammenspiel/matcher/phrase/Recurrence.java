package de.zusammenspiel.matcher.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that happens again and again.
 *
 * @param days on which days of the week; empty means not said
 * @param everyWeeks 1 for weekly, 2 for every other week; 0 if it is counted in months
 * @param ordinals which of the days of a month, 1 to 4, or -1 for the last; empty unless counted in months
 * @param partOfDay "vormittags", "nachmittags", "abends", or empty
 * @param text the phrase as written
 */
public record Recurrence(Set<DayOfWeek> days, int everyWeeks, Set<Integer> ordinals, String partOfDay, String text) {

    public Recurrence {
        days = Set.copyOf(days);
        ordinals = Set.copyOf(ordinals);
    }

    /** Its days between two days, both included; a rhythm of several weeks counts from the first. */
    public Stream<LocalDate> between(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1)).filter(day -> isOn(day, from));
    }

    private boolean isOn(LocalDate day, LocalDate from) {
        if (!days.isEmpty() && !days.contains(day.getDayOfWeek())) {
            return false;
        }
        if (!ordinals.isEmpty()) {
            return ordinals.stream()
                    .anyMatch(nth -> day.with(TemporalAdjusters.dayOfWeekInMonth(nth, day.getDayOfWeek()))
                            .equals(day));
        }
        long weeks = ChronoUnit.DAYS.between(from, day) / 7;
        return everyWeeks <= 1 || weeks % everyWeeks == 0;
    }
}
