package de.zusammenspiel.desk.imports;

import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.phrase.TimePhrases;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time of a row, counted from the day of the list and shifted by whole weeks. */
final class Dates {
    /** @param understood false when something is written that says no time we know */
    record Time(@Nullable LocalDate from, @Nullable LocalDate until, boolean flexible, boolean understood) {}

    private static final Pattern FLEXIBLE = Pattern.compile(
            "(?iu)flexibel|laufend|ganzjährig|jederzeit|absprache|nach Vereinbarung|flexible|any ?time");
    private static final Pattern NOTHING = Pattern.compile("[-–—\\s]*");
    private final LocalDate asOf;
    private final int shiftWeeks;

    Dates(ImportSettings settings) {
        this.asOf = settings.asOf();
        this.shiftWeeks = settings.shiftWeeks();
    }

    Time read(String text) {
        if (NOTHING.matcher(text).matches()) {
            return new Time(null, null, false, true);
        }
        boolean flexible = FLEXIBLE.matcher(text).find();
        Optional<TimeWindow> window = TimePhrases.read(text, asOf);
        LocalDate from = window.map(TimeWindow::from).orElse(null);
        LocalDate until = window.map(TimeWindow::until).orElse(null);
        boolean open = window.filter(TimeWindow::isOpen).isPresent();
        return new Time(shifted(from), shifted(until), flexible || open, flexible || window.isPresent());
    }

    private @Nullable LocalDate shifted(@Nullable LocalDate day) {
        return day == null ? null : day.plusWeeks(shiftWeeks);
    }
}
