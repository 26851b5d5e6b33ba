package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.Amount;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts as people write them: "12 Pers. × 7 h", "30 Stück", "2 000", "6 × 2 h, 5 Pers.", "ca. 20 m²". */
public final class AmountPhrases {

    private static final String NUMBER =
            "\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig";
    private static final Pattern QUANTITY =
            Pattern.compile("(?<![\\p{L}\\d])(" + NUMBER + ")(?!\\d)\\s*(?:(x|×|\\*)(?=\\s*\\d)|([\\p{L}²]+)\\.?)?");

    private static final Map<String, Double> NUMBER_WORDS = Map.ofEntries(
            Map.entry("ein", 1.0),
            Map.entry("eine", 1.0),
            Map.entry("einen", 1.0),
            Map.entry("zwei", 2.0),
            Map.entry("drei", 3.0),
            Map.entry("vier", 4.0),
            Map.entry("fünf", 5.0),
            Map.entry("sechs", 6.0),
            Map.entry("sieben", 7.0),
            Map.entry("acht", 8.0),
            Map.entry("neun", 9.0),
            Map.entry("zehn", 10.0),
            Map.entry("zwölf", 12.0),
            Map.entry("fünfzehn", 15.0),
            Map.entry("zwanzig", 20.0));

    private static final double DAYS_PER_WEEKEND = 2;
    private static final double LARGEST = 1_000_000_000;

    private AmountPhrases() {}

    /** The amount with whatever was understood; its text is always kept. */
    public static Amount read(String text) {
        var found = new Found();
        var matcher = QUANTITY.matcher(text.strip().toLowerCase(Locale.GERMAN));
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
                        "träger",
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
                case "m", "cm", "km", "kg", "l", "liter", "euro", "eur", "uhr", "prozent", "t" -> {
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
