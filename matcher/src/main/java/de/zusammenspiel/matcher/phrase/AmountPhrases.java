package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.Amount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts as people write them: "12 Pers. × 7 h", "30 Stück", "2 000", "6 × 2 h, 5 Pers.", "ca. 20 m²". */
public final class AmountPhrases {

    private static final String NUMBER =
            "\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|ein|eine|einen|einem|einer|halbe|halber|halben|anderthalb|eineinhalb|zweieinhalb"
                    + "|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn"
                    + "|zwanzig|dreißig|vierzig|fünfzig|sechzig|achtzig|hundert|zweihundert|tausend";
    private static final Pattern QUANTITY =
            Pattern.compile("(?<![\\p{L}\\d])(" + NUMBER + ")(?!\\d)\\s*(?:(x|×|\\*)(?=\\s*\\d)|([\\p{L}²]+)\\.?)?");

    private static final String SMALL =
            "ein|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn"
                    + "|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|\\d{1,4}";
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern POSTCODE = Pattern.compile("\\d{5,}");
    private static final int LOOK_BACK = 30;
    private static final double LARGEST_IN_TEXT = 100_000;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<![\\p{L}\\d.,/:-])(" + NUMBER
                    + ")(?![\\d.:/])\\s*(?:(?-i:gut erhaltene |gut erhaltenen |\\p{Ll}{3,24}en? ))?([\\p{L}²]+2?)\\.?",
            ANY_CASE);

    /** "für 25 Kinder": for whom, not how much. */
    private static final Pattern FOR_WHOM = Pattern.compile(
            "\\b(?:für|unsere[nr]?|betreuen|besuchen|mit unseren|rund um)\\s+(?:\\p{L}+\\s+){0,2}$", ANY_CASE);

    /** "mit je neun Sitzen": how a thing is, not how many. */
    private static final Pattern EACH = Pattern.compile("\\b(?:je|jeweils|pro|à)\\s+$", ANY_CASE);

    private static final Pattern TEAM_OF = Pattern.compile("\\b(team|group) of (\\d{1,3})\\b", ANY_CASE);
    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:!]+$");

    /** Nouns behind a number that count nothing that could be given. */
    private static final Set<String> NO_UNIT = Set.of(
            "uhr",
            "jahr",
            "jahre",
            "jahren",
            "jährige",
            "jährigen",
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "kinder",
            "kindern",
            "jugendliche",
            "jugendlichen",
            "senioren",
            "seniorinnen",
            "bewohner",
            "bewohnern",
            "bewohnerinnen",
            "familien",
            "schüler",
            "schülern",
            "schülerinnen",
            "gäste",
            "gästen",
            "mitglieder",
            "mitgliedern",
            "euro",
            "eur",
            "prozent",
            "klasse",
            "etage",
            "stock",
            "frauen",
            "männer",
            "und",
            "oder",
            "bis",
            "km",
            "cm",
            "mm",
            "m",
            "liter",
            "l",
            "kg",
            "kilo",
            "tonnen",
            "t",
            "zoll",
            "meter",
            "metern",
            "kilometer",
            "kilometern",
            "litern",
            "grad",
            "gb",
            "tb",
            "ghz",
            "mal",
            "teil",
            "teile",
            "punkte",
            "seite",
            "seiten",
            "sätze",
            "wochen",
            "woche",
            "straße",
            "etagen",
            "stockwerke",
            "standorte",
            "standorten",
            "gruppe",
            "gruppen",
            "teilnehmer",
            "teilnehmende",
            "teilnehmenden",
            "tn",
            "betreuer",
            "betreuern",
            "betreuerinnen",
            "besucher",
            "besuchern",
            "der",
            "die",
            "das",
            "von");

    private static final Set<String> OF_WORK =
            Set.of("stunde", "stunden", "std", "h", "tag", "tage", "tagen", "monat", "monate", "monaten");

    /** Units that need no capital. */
    private static final Set<String> UNITS = Set.of(
            "h",
            "std",
            "stunde",
            "stunden",
            "tag",
            "tage",
            "tagen",
            "qm",
            "m²",
            "m2",
            "quadratmeter",
            "monat",
            "monate",
            "monaten",
            "personen",
            "leute",
            "leuten",
            "people",
            "volunteers",
            "employees",
            "colleagues",
            "helfer",
            "helferinnen",
            "helfern",
            "pers",
            "mitarbeiter",
            "mitarbeitende",
            "mitarbeitenden",
            "kollegen",
            "freiwillige",
            "stück",
            "stk",
            "st",
            "transporter",
            "lkw",
            "kleinbusse",
            "abende",
            "termine",
            "workshops",
            "vorträge",
            "nachmittage",
            "vormittage",
            "einsätze");

    private static final Pattern DOZEN =
            Pattern.compile("\\b(?:(ein|zwei|drei|vier|fünf|\\d{1,2}|halbes)\\s+)?dutzend\\b", ANY_CASE);
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:" + SMALL + ")\\s*(?:-|–|bis|oder)\\s*(?:zu\\s+)?(" + SMALL + ")(?![\\p{L}\\d.])",
            ANY_CASE);

    private static final Map<String, Double> NUMBER_WORDS = new HashMap<>();

    static {
        var units = List.of(
                "zwei",
                "drei",
                "vier",
                "fünf",
                "sechs",
                "sieben",
                "acht",
                "neun",
                "zehn",
                "elf",
                "zwölf",
                "dreizehn",
                "vierzehn",
                "fünfzehn",
                "sechzehn",
                "siebzehn",
                "achtzehn",
                "neunzehn",
                "zwanzig");
        for (int i = 0; i < units.size(); i++) {
            NUMBER_WORDS.put(units.get(i), i + 2.0);
        }
        List.of("ein", "eine", "einen", "einem", "einer").forEach(one -> NUMBER_WORDS.put(one, 1.0));
        List.of("halbe", "halber", "halben").forEach(half -> NUMBER_WORDS.put(half, 0.5));
        NUMBER_WORDS.putAll(Map.of(
                "anderthalb",
                1.5,
                "eineinhalb",
                1.5,
                "zweieinhalb",
                2.5,
                "dreißig",
                30.0,
                "vierzig",
                40.0,
                "fünfzig",
                50.0,
                "sechzig",
                60.0,
                "achtzig",
                80.0,
                "hundert",
                100.0,
                "zweihundert",
                200.0));
        NUMBER_WORDS.put("tausend", 1_000.0);
    }

    private static final double DAYS_PER_WEEKEND = 2;
    private static final double LARGEST = 1_000_000_000;

    private AmountPhrases() {}

    /** The amount with whatever was understood; its text is always kept. */
    public static Amount read(String text) {
        var found = new Found();
        var matcher = QUANTITY.matcher(counted(text.strip().toLowerCase(Locale.GERMAN)));
        while (matcher.find()) {
            var value = value(matcher.group(1));
            if (value > LARGEST) {
                continue;
            }
            if (matcher.group(2) != null) {
                found.times = (int) value;
            } else {
                found.add(value, matcher.group(3));
            }
        }
        return found.toAmount(text.strip());
    }

    /**
     * The amounts a text of several sentences names. More careful than {@link #read}: a number without a unit, a year, a
     * postcode, an age or "für 25 Kinder" is no amount. The text of the result are the words that were read.
     */
    public static Amount inText(String text) {
        var read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var found = new Found();
        var words = new ArrayList<String>();
        var counted = counted(TEAM_OF.matcher(read).replaceAll("$1 of $2 people"));
        var matcher = IN_TEXT.matcher(counted);
        while (matcher.find()) {
            var value = value(matcher.group(1).toLowerCase(Locale.GERMAN));
            var noun = matcher.group(2);
            var unit = noun.toLowerCase(Locale.GERMAN);
            var before = counted.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
            if (value > LARGEST_IN_TEXT
                    || POSTCODE.matcher(matcher.group(1)).matches()
                    || NO_UNIT.contains(unit)
                    || (EACH.matcher(before).find() && !OF_WORK.contains(unit))
                    || (FOR_WHOM.matcher(before).find() && !OF_WORK.contains(unit))) {
                continue;
            }
            if (UNITS.contains(unit) || (value >= 2 && Character.isUpperCase(noun.charAt(0)))) {
                found.add(value, unit);
                words.add(TRAILING.matcher(matcher.group().strip()).replaceFirst(""));
            }
        }
        return found.toAmount(String.join(", ", words));
    }

    private static String counted(String phrase) {
        var dozens = DOZEN.matcher(phrase).replaceAll(m -> {
            var count = m.group(1);
            if (count == null) {
                return "12";
            }
            return String.valueOf(count.equals("halbes") ? 6 : (int) (12 * value(count)));
        });
        return RANGE.matcher(dozens).replaceAll("$1");
    }

    private static double value(String written) {
        var word = NUMBER_WORDS.get(written);
        if (word != null) {
            return word;
        }
        return Double.parseDouble(written.replaceAll("[ .\\u00A0\\u202F]", "").replace(',', '.'));
    }

    /** What was found so far. */
    private static final class Found {
        private @Nullable Integer persons;
        private @Nullable Double hours;
        private @Nullable Double days;
        private @Nullable Integer occasions;
        private @Nullable Integer pieces;
        private @Nullable Double areaM2;
        private @Nullable Double months;
        private @Nullable Integer vehicles;

        /** The bare factor of "8 × 40 h": people if nobody else is named, else times. */
        private @Nullable Integer times;

        void add(double value, @Nullable String unit) {
            if (unit == null) {
                pieces = pieces == null ? (Integer) (int) value : pieces;
                return;
            }
            switch (unit) {
                case "h", "std", "stunde", "stunden", "hours", "hour", "zeitstunden" -> hours = value;
                case "min", "minuten" -> hours = value / 60;
                case "pers",
                        "person",
                        "personen",
                        "leute",
                        "helfer",
                        "helfende",
                        "helfenden",
                        "tn",
                        "teilnehmende",
                        "mitarbeiter",
                        "mitarbeitende",
                        "ma",
                        "menschen",
                        "kollegen",
                        "azubis",
                        "ehrenamtliche",
                        "freiwillige",
                        "people",
                        "volunteers",
                        "employees",
                        "colleagues",
                        "träger",
                        "leuten",
                        "helfern",
                        "helferinnen",
                        "mitarbeitenden",
                        "mitarbeitern",
                        "mitarbeiterinnen",
                        "freiwilligen",
                        "begleitpersonen",
                        "p" -> persons = (int) value;
                case "tag", "tage", "tagen", "days", "day", "arbeitstage", "werktage" -> days = value;
                case "we", "wochenende", "wochenenden" -> days = value * DAYS_PER_WEEKEND;
                case "m²", "qm", "m2", "quadratmeter" -> areaM2 = value;
                case "monat", "monate", "monaten", "months" -> months = value;
                case "jahr", "jahre" -> months = value * 12;
                case "fz", "fahrzeug", "fahrzeuge", "transporter", "lkw", "autos", "busse", "kleinbusse", "pkw" ->
                    vehicles = (int) value;
                case "mal",
                        "abend",
                        "abende",
                        "termin",
                        "termine",
                        "kurs",
                        "kurse",
                        "auftrag",
                        "aufträge",
                        "projekt",
                        "projekte",
                        "gespräch",
                        "gespräche",
                        "workshop",
                        "workshops",
                        "objekt",
                        "einsatz",
                        "einsätze",
                        "treffen",
                        "vormittage",
                        "nachmittage",
                        "vorträge",
                        "vortrag",
                        "schichten",
                        "fahrten" -> occasions = (int) value;
                case "m",
                        "cm",
                        "km",
                        "kg",
                        "kilo",
                        "l",
                        "liter",
                        "zoll",
                        "grad",
                        "euro",
                        "eur",
                        "uhr",
                        "prozent",
                        "t" -> {
                    // A measure or money, not a count we compare.
                }
                default -> pieces = pieces == null ? (Integer) (int) value : pieces;
            }
        }

        Amount toAmount(String text) {
            if (times != null) {
                if (persons == null && hours != null) {
                    persons = times;
                } else if (occasions == null) {
                    occasions = times;
                }
            }
            return new Amount(persons, hours, days, occasions, pieces, areaM2, months, vehicles, text);
        }
    }
}
