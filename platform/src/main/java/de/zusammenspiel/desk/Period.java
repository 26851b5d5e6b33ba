package de.zusammenspiel.desk;

import de.zusammenspiel.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year or one of its quarters.
 *
 * @param quarter 1 to 4, or 0 for the whole year
 */
public record Period(int year, int quarter) {
    private static final Pattern KEY = Pattern.compile("(20\\d{2})(?:-Q([1-4]))?");
    private static final int MONTHS = 3;
    private static final int YEARS_BACK = 3;

    public Period {
        if (quarter < 0 || quarter > 4) {
            throw new IllegalArgumentException("no quarter " + quarter);
        }
    }

    /** Reads "2027" or "2027-Q3". */
    public static Optional<Period> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Matcher key = KEY.matcher(typed);
        return key.matches()
                ? Optional.of(new Period(
                        Integer.parseInt(key.group(1)), key.group(2) == null ? 0 : Integer.parseInt(key.group(2))))
                : Optional.empty();
    }

    public static Period yearOf(LocalDate day) {
        return new Period(day.getYear(), 0);
    }

    /** This year and its quarters so far, then the years before. */
    public static List<Period> choices(LocalDate today) {
        List<Period> choices = new ArrayList<>();
        choices.add(yearOf(today));
        for (int quarter = (today.getMonthValue() + MONTHS - 1) / MONTHS; quarter > 0; quarter--) {
            choices.add(new Period(today.getYear(), quarter));
        }
        for (int back = 1; back <= YEARS_BACK; back++) {
            choices.add(new Period(today.getYear() - back, 0));
        }
        return choices;
    }

    public String key() {
        return quarter == 0 ? String.valueOf(year) : year + "-Q" + quarter;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, quarter == 0 ? 1 : (quarter - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(months()).minusDays(1);
    }

    public int months() {
        return quarter == 0 ? 12 : MONTHS;
    }

    public Instant begin() {
        return firstDay().atStartOfDay(Texts.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return lastDay().plusDays(1).atStartOfDay(Texts.ZONE).toInstant();
    }
}
