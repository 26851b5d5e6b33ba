package de.zusammenspiel.matcher.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days, months, quarters, seasons and school terms in a phrase. The phrase has to be lower case with plain hyphens. */
final class DateSpans {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mär", 3),
            Map.entry("mar", 3),
            Map.entry("mae", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12),
            Map.entry("dec", 12));

    private static final String MONTH =
            "(januar|january|jan|februar|february|feb|märz|maerz|march|mär|mar|mrz|april|apr|mai|may|juni|june|jun|juli|july|jul"
                    + "|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|dezember|december|dez|dec)\\b\\.?";
    private static final String YEAR = "(?:\\s*(20\\d\\d)\\b)?";

    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)(?:t[\\d:.]+z?)?\\b");
    private static final Pattern DAYS_NUMERIC = Pattern.compile(
            "\\b(\\d{1,2})\\.\\s*(?:-|bis|und|/|\\+)\\s*(\\d{1,2})\\.\\s*(\\d{1,2})\\.(?:\\s*(20\\d\\d|\\d\\d)\\b)?");
    private static final Pattern DAYS_NAMED =
            Pattern.compile("\\b(\\d{1,2})\\.?\\s*(?:-|bis|und|/|\\+)\\s*(\\d{1,2})\\.\\s*" + MONTH + YEAR);
    private static final Pattern DAY_NUMERIC =
            Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(20\\d\\d|\\d\\d)\\b)?");
    private static final Pattern DAY_NAMED = Pattern.compile("\\b(\\d{1,2})\\.?\\s*" + MONTH + YEAR);
    private static final Pattern DAYS_ENGLISH = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|to|and|until|till|/|&)\\s*(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of )?"
                    + MONTH + YEAR);
    private static final Pattern DAY_ENGLISH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\s*(?:of )?" + MONTH + ",?" + YEAR);

    /**
     * "Im Mai 20 Helfer": a German writes the day before the month, so a number behind a German month, and behind "in June",
     * counts things.
     */
    private static final String ENGLISH_MONTH =
            "(?<!\\b(?:im|in|ab|bis|ende|anfang|mitte|seit|end of) )\\b(?!(?:januar|februar|märz|maerz|mär|mrz|mai|juni|juli|oktober|okt|dezember|dez)\\b)"
                    + MONTH;
    /** "For June 20 chairs": behind a day nothing is counted. */
    private static final String NOTHING_COUNTED = "(?=\\s*(?:$|[,;!?)(-]|\\.(?!\\d))|\\s*20\\d\\d\\b"
            + "|\\s+(?:at|on|in|from|to|until|till|we|i|you|for|and|or|is|was|are|between|around|as|with|the|our|there|would|if|because|so|but|which|when|where|will|please)\\b)";

    private static final Pattern MONTH_DAYS_ENGLISH = Pattern.compile(ENGLISH_MONTH
            + "\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|to|and|until|till|/|&)\\s*(\\d{1,2})(?:(?:st|nd|rd|th)\\b|(?![\\d:])"
            + NOTHING_COUNTED + ")(?:,?\\s*(20\\d\\d)\\b)?");
    private static final Pattern MONTH_DAY_ENGLISH =
            Pattern.compile(ENGLISH_MONTH + "\\s*(?:the )?(\\d{1,2})(?:(?:st|nd|rd|th)\\b|(?![\\d:])" + NOTHING_COUNTED
                    + ")(?:,?\\s*(20\\d\\d)\\b)?");
    private static final Pattern PART_OF_MONTH = Pattern.compile(
            "\\b(anfang|mitte|ende|early|(?:the )?(?:beginning|start) of|(?:the )?middle of|mid|late|(?:the )?end of)[\\s-]+"
                    + MONTH + YEAR);
    /** "We may need": the verb is no month, unless the phrase begins with it or a preposition, another month or a year says so. */
    private static final Pattern WHOLE_MONTH = Pattern.compile(
            "\\b(?!(?<!^)(?<!\\b(?:in|by|of|until|till|from|since|before|after|during|next|every|between|around|through|throughout) )"
                    + "(?<!\\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?(?:,| and| or| to|,? and) )"
                    + "(?<![-/])(?<!\\bthis (?=may(?:$|[.,;!?)]| (?:and|or|to|until|for|at|in|we)\\b)))may\\b(?!\\s*20\\d\\d))"
                    + MONTH + YEAR);

    private static final Pattern MONTH_NUMERIC = Pattern.compile("(?<![\\d.])(\\d{1,2})[./](20\\d\\d)\\b");
    private static final Pattern QUARTER =
            Pattern.compile("\\b(?:q([1-4])|([1-4])\\.\\s*quartal)(?:\\s*/?\\s*(20\\d\\d)\\b)?");
    private static final Pattern HALF =
            Pattern.compile("\\b(1\\.|2\\.|erstes|zweites|erste|zweite)\\s*(?:halbjahr|jahreshälfte)" + YEAR);
    private static final Pattern WEEK = Pattern.compile("\\bkw\\s*(\\d{1,2})(?:\\s*/?\\s*(20\\d\\d)\\b)?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<![\\d.-])(20\\d\\d)(?![\\d-])");

    /** A named time of the year. */
    private record Season(Pattern pattern, int firstMonth, int months) {}

    private static final List<Season> SEASONS = List.of(
            season(
                    "schuljahresbeginn|schulbeginn|schulstart|schuljahresanfang|beginn des schuljahres|neues schuljahr",
                    8,
                    2),
            season("schuljahresende|ende des schuljahres", 6, 2),
            season("sommerferien|summer holidays?", 7, 2),
            season("herbstferien|autumn half[- ]term", 10, 1),
            season("osterferien|easter holidays?", 3, 2),
            season("weihnachtsferien|christmas holidays?", 12, 2),
            season("weihnachten|weihnachtszeit|nikolaus|christmas|xmas", 12, 1),
            season("pfingstferien", 5, 2),
            season("frühjahr|frühling|fruehjahr|fruehling|spring", 3, 3),
            season("sommer|summer", 6, 3),
            season("herbst|autumn", 9, 3),
            season("winter", 12, 3),
            season("jahresende|ende des jahres|jahreswechsel|(?:the )?end of the year|year-end", 12, 1),
            season("jahresanfang|anfang des jahres|jahresbeginn|(?:the )?beginning of the year|new year", 1, 2));

    private DateSpans() {}

    /** "Summer camp" and "Sommer-Café" are names of things, not times. */
    private static Season season(String words, int firstMonth, int months) {
        return new Season(
                Pattern.compile("\\b(?:" + words
                        + ")s?\\b(?!-\\p{L})(?! (?:camps?|f[eê]tes?|fairs?|school|party|festivals?|concert|club|programme|clothes|coats?|boots|tyres)\\b)"
                        + YEAR),
                firstMonth,
                months);
    }

    /** All spans in the order of the phrase; a longer reading wins over what lies inside it. */
    static List<DateSpan> in(String phrase, LocalDate reference) {
        var found = new ArrayList<DateSpan>();
        collect(found, ISO, phrase, m -> day(m, m.group(3), m.group(2), m.group(1)));
        collect(found, DAYS_NUMERIC, phrase, m -> days(m, number(m.group(3)), m.group(4)));
        collect(found, DAYS_NAMED, phrase, m -> days(m, month(m.group(3)), m.group(4)));
        collect(found, DAYS_ENGLISH, phrase, m -> days(m, month(m.group(3)), m.group(4)));
        collect(found, DAY_NUMERIC, phrase, m -> day(m, m.group(1), m.group(2), m.group(3)));
        collect(
                found,
                DAY_NAMED,
                phrase,
                m -> DateSpan.day(m.start(), m.end(), number(m.group(1)), month(m.group(2)), year(m.group(3))));
        collect(
                found,
                DAY_ENGLISH,
                phrase,
                m -> DateSpan.day(m.start(), m.end(), number(m.group(1)), month(m.group(2)), year(m.group(3))));
        collect(
                found,
                MONTH_DAYS_ENGLISH,
                phrase,
                m -> new DateSpan(
                        m.start(),
                        m.end(),
                        month(m.group(1)),
                        number(m.group(2)),
                        1,
                        number(m.group(3)),
                        year(m.group(4))));
        collect(
                found,
                MONTH_DAY_ENGLISH,
                phrase,
                m -> DateSpan.day(m.start(), m.end(), number(m.group(2)), month(m.group(1)), year(m.group(3))));
        collect(found, PART_OF_MONTH, phrase, DateSpans::partOfMonth);
        collect(
                found,
                MONTH_NUMERIC,
                phrase,
                m -> DateSpan.months(m.start(), m.end(), number(m.group(1)), 1, year(m.group(2))));
        collect(
                found,
                WHOLE_MONTH,
                phrase,
                m -> DateSpan.months(m.start(), m.end(), month(m.group(1)), 1, year(m.group(2))));
        collect(found, QUARTER, phrase, m -> {
            var quarter = number(m.group(1) != null ? m.group(1) : m.group(2));
            return DateSpan.months(m.start(), m.end(), 3 * quarter - 2, 3, year(m.group(3)));
        });
        collect(found, HALF, phrase, m -> {
            var second = m.group(1).startsWith("2") || m.group(1).startsWith("zwei");
            return DateSpan.months(m.start(), m.end(), second ? 7 : 1, 6, year(m.group(2)));
        });
        collect(found, WEEK, phrase, m -> week(m, reference));
        collect(found, Feasts.NAMED, phrase, m -> Feasts.span(m, reference));
        for (var season : SEASONS) {
            collect(
                    found,
                    season.pattern(),
                    phrase,
                    m -> DateSpan.months(m.start(), m.end(), season.firstMonth(), season.months(), year(m.group(1))));
        }
        collect(found, WHOLE_YEAR, phrase, m -> DateSpan.months(m.start(), m.end(), 1, 12, year(m.group(1))));
        found.sort(Comparator.comparingInt(DateSpan::start));
        return withSharedYears(found, reference);
    }

    /** "Okt–Dez 2026" names its year once, at the end. */
    private static List<DateSpan> withSharedYears(List<DateSpan> spans, LocalDate reference) {
        for (int i = spans.size() - 2; i >= 0; i--) {
            var year = spans.get(i + 1).year();
            if (spans.get(i).year() == null && year != null) {
                var wraps = spans.get(i).firstMonth() > spans.get(i + 1).firstMonth();
                spans.set(i, spans.get(i).ofYear(wraps ? year - 1 : year));
            }
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).year() == null) {
                var before = spans.get(i - 1);
                var year = before.yearFor(reference);
                var wraps = spans.get(i).firstMonth() < before.firstMonth();
                spans.set(i, spans.get(i).ofYear(wraps ? year + 1 : year));
                spans.set(i - 1, before.ofYear(year));
            }
        }
        return spans;
    }

    private interface SpanOf {
        DateSpan of(MatchResult match);
    }

    private static void collect(List<DateSpan> found, Pattern pattern, String phrase, SpanOf spanOf) {
        var matcher = pattern.matcher(phrase);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (found.stream().anyMatch(span -> start < span.end() && end > span.start())) {
                continue;
            }
            var span = spanOf.of(matcher.toMatchResult());
            if (exists(span)) {
                found.add(span);
            }
        }
    }

    private static boolean exists(DateSpan span) {
        if (span.firstMonth() < 1 || span.firstMonth() > 12) {
            return false;
        }
        var month = YearMonth.of(span.year() == null ? 2024 : span.year(), span.firstMonth());
        return span.firstDay() >= 1
                && span.firstDay() <= month.lengthOfMonth()
                && span.lastDay() <= month.lengthOfMonth()
                && (span.lastDay() == 0 || span.lastDay() >= span.firstDay() || span.months() > 1);
    }

    private static DateSpan day(MatchResult m, String day, String month, @Nullable String year) {
        return DateSpan.day(m.start(), m.end(), number(day), number(month), year(year));
    }

    private static DateSpan days(MatchResult m, int month, @Nullable String year) {
        return new DateSpan(m.start(), m.end(), month, number(m.group(1)), 1, number(m.group(2)), year(year));
    }

    private static DateSpan partOfMonth(MatchResult m) {
        int month = month(m.group(2));
        var year = year(m.group(3));
        return switch (m.group(1)) {
            case "anfang", "early", "beginning of", "start of", "the beginning of", "the start of" ->
                new DateSpan(m.start(), m.end(), month, 1, 1, 10, year);
            case "mitte", "mid", "middle of", "the middle of" ->
                new DateSpan(m.start(), m.end(), month, 10, 1, 20, year);
            default -> new DateSpan(m.start(), m.end(), month, 20, 1, 0, year);
        };
    }

    private static DateSpan week(MatchResult m, LocalDate reference) {
        var written = year(m.group(2));
        var year = written == null ? reference.getYear() : written;
        var week = Math.clamp(number(m.group(1)), 1, 53);
        try {
            var monday = LocalDate.of(year, 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), week)
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            var sunday = monday.plusDays(6);
            return monday.getMonth() == sunday.getMonth()
                    ? new DateSpan(
                            m.start(),
                            m.end(),
                            monday.getMonthValue(),
                            monday.getDayOfMonth(),
                            1,
                            sunday.getDayOfMonth(),
                            monday.getYear())
                    : new DateSpan(
                            m.start(),
                            m.end(),
                            monday.getMonthValue(),
                            monday.getDayOfMonth(),
                            2,
                            sunday.getDayOfMonth(),
                            monday.getYear());
        } catch (DateTimeException e) {
            return DateSpan.months(m.start(), m.end(), 0, 1, year);
        }
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3), 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : (Integer) year;
    }
}
