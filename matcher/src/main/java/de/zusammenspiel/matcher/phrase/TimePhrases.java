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
            "\\b(?:in|innerhalb von|innerhalb|binnen|within)\\s+(?:den nächsten\\s+|the next\\s+)?(\\d{1,3}|\\p{L}+)\\s+(tag|woche|monat|jahr|day|week|month|year)\\p{L}*");
    private static final Pattern NOTICE =
            Pattern.compile("\\b(\\d{1,3}|\\p{L}+)\\s+(tag|woche|monat)\\p{L}*\\s+(?:vorlauf|vorher|vorlaufzeit)");
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:(?:nächste|kommende|diese)[nrs]?\\s+(woche|monat|jahr)|(?:next|this coming|this)\\s+(week|month|year))\\b");
    private static final Pattern UNTIL_BEFORE = Pattern.compile(
            "(?:\\bbis(?: zum| ende| spätestens)?|\\bspätestens(?: am| bis)?|\\bdeadline(?: wäre| ist| is)?:?|\\bby|\\b(?:un)?till?|\\bno later than|\\blatest)(?: the)?\\s*$");
    private static final Pattern BEFORE = Pattern.compile("\\b(?:vor(?: den| dem| der)?|before(?: the)?)\\s*$");
    private static final Pattern FROM_BEFORE = Pattern.compile(
            "(?:\\bab(?: dem| anfang| ende| mitte)?|\\bstart:?(?: am| ab)?|\\bbeginn:?|\\bseit|\\bfrühestens(?: ab)?|\\b(?:from|as of|starting|since)(?: the)?(?: on)?)\\s*$");
    private static final Pattern AFTER = Pattern.compile("\\b(?:nach(?: den| dem| der)?|after(?: the)?)\\s*$");
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("\\d\\p{L}*\\.?\\s*(?:-|to|and|bis|und|/|&)\\s*(?:the )?\\d");
    private static final Pattern RANGE_BETWEEN = Pattern.compile("^\\s*(?:-|bis(?: zum)?|to|until|till)(?: the)?\\s*$");

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
            Map.entry("zwölf", 12),
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("six", 6));

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[!?;\\n])\\s*|(?<=[\\p{L})]{2}\\.)\\s+(?=\\p{Lu})|(?<=\\d{4}\\.)\\s+(?=\\p{Lu})");
    /** The end of a sentence, not of "Sept.". */
    private static final Pattern FULL_STOP = Pattern.compile("(?i)(?<=mai|may|juni|june|juli|july|märz|\\p{L}{5})\\.$");

    private static final Pattern LEAD = Pattern.compile(
            "(?U)\\b(?:bis|spätestens|ab|vor|nach|am|im|in den|in|on|by|until|from|before|after|no later than|during|zwischen|vom|von|seit|während|über|zu|noch vor)(?: (?:zum|spätestens|ende|anfang|mitte|den|dem|der|des|am|im|the))*\\s*$");
    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:-|bis(?: zum)?|und|/|,|oder|and|or|to|until|till)\\s*(?:dem|den|am|im|the)?\\s*");
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_SENTENCE = 1_000;

    private static final int SOON_DAYS = 60;

    /** "In the middle of May" leaves some days to both sides, "bis Mitte Mai" does not. */
    private static final int MIDDLE = 15;

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

    /**
     * The window a text of several sentences names, with the words that say so. The first sentence with a day, month or
     * season that is not over counts; without any, words such as "ab sofort" or "samstags".
     */
    public static Optional<TimeWindow> inText(String text, LocalDate reference) {
        for (var sentence : sentences(text)) {
            var phrase = plain(sentence);
            var spans = DateSpans.in(phrase, reference).stream()
                    .filter(span -> !span.until(reference).isBefore(reference))
                    .toList();
            if (!spans.isEmpty()) {
                var near = together(spans, phrase, reference);
                var lead = LEAD.matcher(phrase.substring(0, near.getFirst().start()));
                int from = lead.find() ? lead.start() : near.getFirst().start();
                var words = FULL_STOP
                        .matcher(sentence.substring(from, near.getLast().end()).strip())
                        .replaceFirst("");
                return Optional.of(windowOf(near, phrase, words, reference));
            }
        }
        for (var sentence : sentences(text)) {
            var phrase = plain(sentence);
            for (var pattern : new Pattern[] {AT_ONCE, DISTANCE, NEXT}) {
                var found = pattern.matcher(phrase);
                if (found.find()) {
                    return read(sentence.substring(found.start(), found.end()), reference);
                }
            }
            var rhythm = Recurrences.in(sentence);
            if (rhythm.isPresent()) {
                return Optional.of(new TimeWindow(null, null, rhythm.get().text()));
            }
        }
        return Optional.empty();
    }

    /** Sentences of the same length in lower case, so that places in one are places in the other. */
    private static List<String> sentences(String text) {
        var read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return SENTENCE_END
                .splitAsStream(read)
                .filter(sentence -> !sentence.isBlank() && sentence.length() <= LONGEST_SENTENCE)
                .toList();
    }

    private static String plain(String sentence) {
        var lower = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = Character.toLowerCase(sentence.charAt(i));
            lower.append("–—‐‑".indexOf(c) >= 0 ? '-' : Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c);
        }
        return lower.toString();
    }

    /** The first span and what is joined to it; a second date further on in the sentence is another matter. */
    private static List<DateSpan> together(List<DateSpan> all, String phrase, LocalDate reference) {
        var first = all.getFirst();
        // "Im Sommer fahren wir weg, vom 3. bis 7. August": the days say more than the season before them.
        var exact = all.stream()
                .filter(span -> first.months() > 1 && first.lastDay() == 0 && span.lastDay() != 0)
                .filter(span -> !span.from(reference).isBefore(first.from(reference))
                        && !span.until(reference).isAfter(first.until(reference)))
                .filter(span ->
                        !UNTIL_BEFORE.matcher(phrase.substring(0, span.start())).find())
                .findFirst();
        var spans = exact.isPresent() ? all.subList(all.indexOf(exact.get()), all.size()) : all;
        int end = 1;
        while (end < spans.size()
                && JOINED.matcher(phrase.substring(
                                spans.get(end - 1).end(), spans.get(end).start()))
                        .matches()) {
            end++;
        }
        return spans.subList(0, end);
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
            var now = next.group().startsWith("diese") || next.group().startsWith("this");
            var period = period("1", next.group(1) != null ? next.group(1) : next.group(2));
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
            return new TimeWindow(null, spans.getLast().isMiddleOfMonth() ? until.withDayOfMonth(MIDDLE) : until, text);
        }
        if (BEFORE.matcher(before).find()) {
            return new TimeWindow(null, from.minusDays(1), text);
        }
        if (AFTER.matcher(before).find()) {
            return new TimeWindow(until.plusDays(1), null, text);
        }
        if (FROM_BEFORE.matcher(before).find() && !isRange && !isRangeItself(phrase, first)) {
            return new TimeWindow(from, null, text);
        }
        return new TimeWindow(from, until, text);
    }

    /** "From 3 to 7 August" names its end, "ab Mitte Mai" does not. */
    private static boolean isRangeItself(String phrase, DateSpan span) {
        return span.months() <= 1
                && span.lastDay() != 0
                && span.firstDay() != span.lastDay()
                && TWO_NUMBERS
                        .matcher(phrase.substring(span.start(), span.end()))
                        .find();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
