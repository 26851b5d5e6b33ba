package de.zusammenspiel.matcher.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Feasts that move with Easter or with the Sundays before Christmas. */
final class Feasts {

    static final Pattern NAMED = Pattern.compile(
            "\\b(?:(?:in )?(?:der |die |the )?(woche|week) (vor|nach|before|after) )?(ostern|osterfeiertage|osterwochenende|karfreitag|christi himmelfahrt|himmelfahrt|pfingsten|pfingstwochenende|fronleichnam"
                    + "|easter|good friday|ascension day|whitsun|pentecost|karneval|fasching|fastnacht|rosenmontag|advent|adventszeit|adventswochen|vorweihnachtszeit)\\b(?:\\s*(20\\d\\d)\\b)?");

    private static final int CHRISTMAS_EVE = 24;

    private Feasts() {}

    /** The feast of the written year, or the next that is not over. */
    static DateSpan span(MatchResult match, LocalDate reference) {
        var name = match.group(3);
        var written = match.group(4);
        int year = written == null ? reference.getYear() : Integer.parseInt(written);
        if (written == null && last(name, year).isBefore(reference)) {
            year++;
        }
        var first = first(name, year);
        var last = last(name, year);
        if (match.group(1) != null) {
            var before = match.group(2).equals("vor") || match.group(2).equals("before");
            // The week that ends with the feast, Monday to Saturday, or the one that begins when it is over.
            first = before
                    ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                            .minusDays(6)
                    : last.plusDays(1);
            last = before ? first.plusDays(5) : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        return new DateSpan(
                match.start(),
                match.end(),
                first.getMonthValue(),
                first.getDayOfMonth(),
                months,
                last.getDayOfMonth(),
                year);
    }

    private static LocalDate first(String name, int year) {
        var easter = easter(year);
        return switch (name) {
            case "ostern", "osterfeiertage", "osterwochenende", "easter", "karfreitag", "good friday" ->
                easter.minusDays(2);
            case "christi himmelfahrt", "himmelfahrt", "ascension day" -> easter.plusDays(39);
            case "pfingsten", "pfingstwochenende", "whitsun", "pentecost" -> easter.plusDays(49);
            case "fronleichnam" -> easter.plusDays(60);
            case "rosenmontag" -> easter.minusDays(48);
            case "karneval", "fasching", "fastnacht" -> easter.minusDays(52);
            default ->
                LocalDate.of(year, 12, CHRISTMAS_EVE)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .minusWeeks(3);
        };
    }

    private static LocalDate last(String name, int year) {
        var easter = easter(year);
        return switch (name) {
            case "ostern", "osterfeiertage", "osterwochenende", "easter" -> easter.plusDays(1);
            case "karfreitag", "good friday" -> easter.minusDays(2);
            case "christi himmelfahrt", "himmelfahrt", "ascension day" -> easter.plusDays(39);
            case "pfingsten", "pfingstwochenende", "whitsun", "pentecost" -> easter.plusDays(50);
            case "fronleichnam" -> easter.plusDays(60);
            case "rosenmontag" -> easter.minusDays(48);
            case "karneval", "fasching", "fastnacht" -> easter.minusDays(47);
            default -> LocalDate.of(year, 12, CHRISTMAS_EVE);
        };
    }

    /** Easter Sunday of the Gregorian calendar (anonymous rule in Meeus, "Astronomical Algorithms", 1991). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
