package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.TimeWindow;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write into a field called "when": "bis 31.10.2026", "Sept 2026", "Q3", "ab März", "laufend", "in 6
 * Wochen", "12.–14.06.2026", "Mai/Juni". A date without year is the next one that is not over on the reference day.
 */
public final class TimePhrases {

    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:laufend|ganzjährig|ganzjaehrig|jederzeit|immer|flexibel|fortlaufend"
                    + "|regelmäßig|dauerhaft|egal|offen|absprache|vereinbarung|unbefristet|ongoing|anytime|flexible)\\b");
    private static final Pattern RECURRING = Pattern.compile(
            "\\b(?:(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|mo|di|mi|do|fr|sa|so|werktags|wöchentlich|monatlich|täglich"
                    + "|wochenende|wochenenden|vormittags|nachmittags|abends|feierabend|außer)\\b");
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:sofort|ab sofort|asap|schnellstmöglich|so schnell wie möglich|so bald wie möglich|umgehend|dringend|eilt|immediately|now)\\b");
    private static final Pattern SOON =
            Pattern.compile("\\b(?:bald|baldmöglichst|zeitnah|demnächst|kurzfristig|soon)\\b");
    private static final Pattern DISTANCE = Pattern.compile(
            "\\b(?:in|innerhalb von|innerhalb|binnen|within)\\s+(?:den nächsten\\s+)?(\\d{1,3}|\\p{L}+)\\s+(tag|woche|monat|jahr|day|week|month|year)\\p{L}*");
    private static final Pattern NOTICE =
            Pattern.compile("\\b(\\d{1,3}|\\p{L}+)\\s+(tag|woche|monat)\\p{L}*\\s+(?:vorlauf|vorher|vorlaufzeit)");
    private static final Pattern NEXT = Pattern.compile("\\b(?:nächste|kommende|diese)[nrs]?\\s+(woche|monat|jahr)\\b");
    private static final Pattern UNTIL_BEFORE = Pattern.compile(
            "(?:\\bbis(?: zum| ende| spätestens)?|\\bspätestens(?: am| bis)?|\\bdeadline:?|\\bby|\\buntil)\\s*$");
    private static final Pattern BEFORE = Pattern.compile("\\bvor(?: den| dem| der)?\\s*$");
    private static final Pattern FROM_BEFORE = Pattern.compile(
            "(?:\\bab(?: dem| anfang| ende| mitte)?|\\bstart:?(?: am| ab)?|\\bbeginn:?|\\bseit|\\bfrühestens(?: ab)?|\\bfrom|\\bnach(?: den| dem)?)\\s*$");
    private static final Pattern RANGE_BETWEEN = Pattern.compile("^\\s*(?:-|bis(?: zum)?|to)\\s*$");

    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einem", 1),
            Map.entry("einer", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("acht", 8),
            Map.entry("zehn", 10),
            Map.entry("zwölf", 12));

    private static final int SOON_DAYS = 60;

    private TimePhrases() {}

    /** The window meant, or nothing if the phrase was not understood or says nothing. */
    public static Optional<TimeWindow> read(String text, LocalDate reference) {
        var phrase = text.strip()
                .toLowerCase(Locale.GERMAN)
                .replaceAll("[–—‐‑]", "-")
                .replaceAll("\\s+", " ");
        if (phrase.isEmpty() || phrase.equals("-") || phrase.length() > 300) {
            return Optional.empty();
        }
        var ahead = ahead(phrase, text, reference);
        if (ahead.isPresent()) {
            return ahead;
        }
        var spans = DateSpans.in(phrase, reference);
        if (!spans.isEmpty()) {
            return Optional.of(windowOf(spans, phrase, text, reference));
        }
        if (AT_ONCE.matcher(phrase).find()) {
            return Optional.of(new TimeWindow(reference, null, text));
        }
        if (SOON.matcher(phrase).find()) {
            return Optional.of(new TimeWindow(reference, reference.plusDays(SOON_DAYS), text));
        }
        if (OPEN.matcher(phrase).find() || RECURRING.matcher(phrase).find()) {
            return Optional.of(new TimeWindow(null, null, text));
        }
        return Optional.empty();
    }

    private static Optional<TimeWindow> ahead(String phrase, String text, LocalDate reference) {
        var distance = DISTANCE.matcher(phrase);
        if (distance.find()) {
            var period = period(distance.group(1), distance.group(2));
            if (period != null) {
                return Optional.of(new TimeWindow(reference, reference.plus(period), text));
            }
        }
        var notice = NOTICE.matcher(phrase);
        if (notice.find()) {
            var period = period(notice.group(1), notice.group(2));
            if (period != null) {
                return Optional.of(new TimeWindow(reference.plus(period), null, text));
            }
        }
        var next = NEXT.matcher(phrase);
        if (next.find()) {
            var now = next.group().startsWith("diese");
            var period = period("1", next.group(1));
            if (period != null) {
                return Optional.of(
                        now
                                ? new TimeWindow(reference, reference.plus(period), text)
                                : new TimeWindow(
                                        reference, reference.plus(period).plus(period), text));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Period period(String count, String unit) {
        var number = count.chars().allMatch(Character::isDigit)
                ? (Integer) Integer.parseInt(count)
                : NUMBER_WORDS.get(count);
        if (number == null) {
            return null;
        }
        return switch (unit) {
            case "tag", "day" -> Period.ofDays(number);
            case "woche", "week" -> Period.ofWeeks(number);
            case "monat", "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    private static TimeWindow windowOf(List<DateSpan> spans, String phrase, String text, LocalDate reference) {
        var first = spans.getFirst();
        var before = phrase.substring(0, first.start());
        var from = first.from(reference);
        var until = spans.getLast().until(reference);
        for (var span : spans) {
            from = earlier(from, span.from(reference));
            until = later(until, span.until(reference));
        }
        var isRange = spans.size() > 1
                && RANGE_BETWEEN
                        .matcher(phrase.substring(first.end(), spans.get(1).start()))
                        .find();
        if (UNTIL_BEFORE.matcher(before).find()) {
            return new TimeWindow(null, until, text);
        }
        if (BEFORE.matcher(before).find()) {
            return new TimeWindow(null, from.minusDays(1), text);
        }
        if (FROM_BEFORE.matcher(before).find() && !isRange) {
            return new TimeWindow(from, null, text);
        }
        return new TimeWindow(from, until, text);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
