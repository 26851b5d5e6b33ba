package de.zusammenspiel.matcher.phrase;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rhythms: "jeden zweiten Dienstag", "samstags", "jeden 1. und 3. Montag im Monat", "alle 14 Tage abends", "every other
 * Tuesday". The words of an English rhythm are given in German.
 */
public final class Recurrences {

    private static final String DAY = "(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";
    private static final String ORDINAL =
            "(ersten|erster|zweiten|zweiter|dritten|dritter|vierten|vierter|letzten|letzter|1\\.|2\\.|3\\.|4\\.)";
    private static final Pattern EACH =
            Pattern.compile("\\b(?:jeden|jeder|immer am|immer|jeweils am|jeweils|an jedem)\\s+(?:" + ORDINAL
                    + "(?:\\s*(?:und|/|,)\\s*" + ORDINAL + ")?\\s+)?" + DAY + "\\b(?:\\s+(?:und|oder)\\s+" + DAY
                    + "\\b)?(\\s+(?:im|des|eines)\\s+monats?)?");
    private static final Pattern OF_MONTH =
            Pattern.compile("\\b(?:am\\s+)?" + ORDINAL + "\\s+" + DAY + "\\s+(?:im|des|eines|jeden)\\s+monats?");
    private static final Pattern USUAL =
            Pattern.compile("\\b" + DAY + "s\\b(?:\\s*(?:und|,|oder|/|bis|-)\\s*" + DAY + "s\\b)?");
    private static final Pattern GROUP = Pattern.compile(
            "\\b(werktags|wochentags|unter der woche|(?:am|an)\\s+(?:\\p{L}+\\s+)?wochenenden?|täglich|jeden tag)\\b");
    private static final Pattern RHYTHM = Pattern.compile(
            "\\b(alle (?:zwei|2) wochen|alle (?:14|vierzehn) tage|14-?tägig|vierzehntägig|zweiwöchentlich|jede zweite woche|alle (?:drei|3) wochen"
                    + "|alle (?:vier|4) wochen|wöchentlich|jede woche|(?:ein|zwei|drei)mal (?:in der|pro|die|je) woche|monatlich|jeden monat|einmal (?:im|pro) monat)\\b");
    private static final Pattern PART =
            Pattern.compile("\\b(vormittags?|morgens|mittags|nachmittags?|abends?|nachts)\\b");

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mo",
            DayOfWeek.MONDAY,
            "di",
            DayOfWeek.TUESDAY,
            "mi",
            DayOfWeek.WEDNESDAY,
            "do",
            DayOfWeek.THURSDAY,
            "fr",
            DayOfWeek.FRIDAY,
            "sa",
            DayOfWeek.SATURDAY,
            "so",
            DayOfWeek.SUNDAY);

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:every|each|on|at|weekly|monthly|fortnightly|once a|\\p{L}+days)\\b");
    private static final Map<String, String> ENGLISH_DAYS = Map.of(
            "monday",
            "montag",
            "tuesday",
            "dienstag",
            "wednesday",
            "mittwoch",
            "thursday",
            "donnerstag",
            "friday",
            "freitag",
            "saturday",
            "samstag",
            "sunday",
            "sonntag");

    private static final int LONGEST = 2_000;

    private Recurrences() {}

    /** The first rhythm in a text, if there is one. What lies beyond 2,000 characters is not read. */
    public static Optional<Recurrence> in(String text) {
        var written = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var phrase =
                written.toLowerCase(Locale.GERMAN).replaceAll("[–—‐‑]", "-").replace('\u00A0', ' ');
        if (ENGLISH.matcher(phrase).find()) {
            phrase = german(phrase);
        }
        var part = PART.matcher(phrase);
        var partOfDay = part.find() ? usual(part.group(1)) : "";
        var each = EACH.matcher(phrase);
        if (each.find()) {
            var days = days(each.group(3), each.group(4));
            var ordinals = ordinals(each.group(1), each.group(2));
            var ofMonth =
                    each.group(5) != null || each.group(2) != null || (!ordinals.isEmpty() && !ordinals.contains(2));
            return Optional.of(
                    ofMonth && !ordinals.isEmpty()
                            ? new Recurrence(days, 0, ordinals, partOfDay, each.group())
                            : new Recurrence(days, ordinals.isEmpty() ? 1 : 2, Set.of(), partOfDay, each.group()));
        }
        var ofMonth = OF_MONTH.matcher(phrase);
        if (ofMonth.find()) {
            return Optional.of(new Recurrence(
                    days(ofMonth.group(2), null), 0, ordinals(ofMonth.group(1), null), partOfDay, ofMonth.group()));
        }
        var rhythm = RHYTHM.matcher(phrase);
        int weeks = rhythm.find() ? weeks(rhythm.group(1)) : 1;
        var usual = USUAL.matcher(phrase);
        if (usual.find()) {
            var days = usual.group().contains("bis") || usual.group().contains("-")
                    ? from(usual.group(1), usual.group(2))
                    : days(usual.group(1), usual.group(2));
            return Optional.of(new Recurrence(days, weeks, Set.of(), partOfDay, usual.group()));
        }
        var group = GROUP.matcher(phrase);
        if (group.find()) {
            return Optional.of(new Recurrence(group(group.group(1)), weeks, Set.of(), partOfDay, group.group()));
        }
        rhythm.reset();
        return rhythm.find()
                ? Optional.of(new Recurrence(Set.of(), weeks, Set.of(), partOfDay, rhythm.group()))
                : Optional.empty();
    }

    private static String german(String english) {
        var phrase = english;
        for (var day : ENGLISH_DAYS.entrySet()) {
            phrase = phrase.replaceAll("\\b(?:on )?" + day.getKey() + "s\\b", day.getValue() + "s")
                    .replaceAll("\\b(?:every|each) " + day.getKey() + "\\b", "jeden " + day.getValue())
                    .replaceAll("\\bevery (?:other|second) " + day.getKey() + "\\b", "jeden zweiten " + day.getValue());
        }
        return phrase.replaceAll(
                        "\\b(?:every (?:other|second) week|fortnightly|every fortnight)\\b", "alle zwei wochen")
                .replaceAll("\\b(?:once a week|every week|weekly)\\b", "jede woche")
                .replaceAll("\\b(?:once a month|every month|monthly)\\b", "jeden monat")
                .replaceAll("\\b(?:at|on) (?:the )?weekends?\\b", "am wochenende")
                .replaceAll("\\bon weekdays\\b", "werktags")
                .replaceAll("\\bin the mornings?\\b", "vormittags")
                .replaceAll("\\bin the afternoons?\\b", "nachmittags")
                .replaceAll("\\b(?:in the )?evenings\\b", "abends");
    }

    private static String usual(String part) {
        return part.endsWith("s") ? part : part + "s";
    }

    private static int weeks(String rhythm) {
        if (rhythm.contains("monat")) {
            return 4;
        }
        if (rhythm.contains("drei wochen") || rhythm.contains("3 wochen")) {
            return 3;
        }
        if (rhythm.contains("vier wochen") || rhythm.contains("4 wochen")) {
            return 4;
        }
        return rhythm.startsWith("alle")
                        || rhythm.contains("tägig")
                        || (rhythm.contains("zwei") && !rhythm.contains("mal"))
                ? 2
                : 1;
    }

    private static Set<DayOfWeek> days(String one, @Nullable String other) {
        var days = EnumSet.of(day(one));
        if (other != null) {
            days.add(day(other));
        }
        return days;
    }

    private static Set<DayOfWeek> from(String one, @Nullable String other) {
        if (other == null) {
            return days(one, null);
        }
        var days = EnumSet.of(day(one));
        for (var day = day(one); day != day(other); ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return DAYS.getOrDefault(name.substring(0, 2), DayOfWeek.MONDAY);
    }

    private static Set<DayOfWeek> group(String words) {
        if (words.contains("wochenende")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        return words.contains("täglich") || words.contains("jeden tag")
                ? EnumSet.allOf(DayOfWeek.class)
                : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    private static Set<Integer> ordinals(@Nullable String one, @Nullable String other) {
        var ordinals = new HashSet<Integer>();
        for (var word : new String[] {one == null ? "" : one, other == null ? "" : other}) {
            switch (word.isEmpty() ? "" : word.substring(0, Math.min(3, word.length()))) {
                case "ers", "1." -> ordinals.add(1);
                case "zwe", "2." -> ordinals.add(2);
                case "dri", "3." -> ordinals.add(3);
                case "vie", "4." -> ordinals.add(4);
                case "let" -> ordinals.add(-1);
                default -> {
                    // No ordinal here.
                }
            }
        }
        return ordinals;
    }
}
