package de.zusammenspiel.matcher.phrase;

import de.zusammenspiel.matcher.Amount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as people write them: "12 Pers. × 7 h", "30 Stück", "2 000", "6 × 2 h, 5 Pers.", "ca. 20 m²". */
public final class AmountPhrases {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LOOK_BACK = 30;
    private static final double LARGEST = 1_000_000_000;
    private static final double LARGEST_IN_TEXT = 100_000;

    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\p{L}\\d])(" + Numbers.EITHER + ")(?!\\d)\\s*(?:(x|×|\\*)(?=\\s*\\d)|([\\p{L}²]+)\\.?)?");

    /** Words that end like adjectives and are none: "2027 unser Sommerfest", "Raum 3 unseres Hauses". */
    private static final String NO_ADJECTIVE =
            "(?!(?:unser|unsere[nmrs]?|euer|eure[nmrs]?|ihre?[nmrs]?|[mdsk]?eine[nmrs]?|jede[nmrs]?|diese[nmrs]?|jene[nmrs]?|welche[nmrs]?|alle[nmrs]?"
                    + "|über|unter|hinter|neben|gegen|zwischen|oder|aber|immer|wieder|leider|daher|später|obere[ns]?|untere[ns]?"
                    + "|feiern|suchen|brauchen|benötigen|bieten|treffen|haben|werden|wurden|sollen|wollen|können|möchten|müssen|kommen|stehen|machen|gehen) )";

    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<![\\p{L}\\d.,/:-])(" + Numbers.GERMAN
                    + ")(?![\\d.:/])\\s*(?:(?-i:" + NO_ADJECTIVE
                    + "(gut erhaltene|gut erhaltenen|\\p{Ll}{3,24}(?:e[nrs]?|ed)) ))?([\\p{L}²]+2?)\\.?",
            ANY_CASE);

    /** English nouns have no capital; what is counted ends in s, or is a unit. */
    private static final Pattern IN_ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d.,/:-])((?i:" + Numbers.ENGLISH
                    + "))(?![\\d.:/])(?: of (?<us>us)\\b|[ -]?(?<unit>people|staff|hrs?|hours?|sqm|sqft|m²|m2)\\b|[ -](?:\\p{Ll}[\\p{Ll}-]{1,20} ){0,2}?(?<noun>\\p{L}{2,24}s|people|staff)\\b)");

    private static final Pattern SQUARE_METRES =
            Pattern.compile("\\b(?:sq\\.? ?m(?:et(?:re|er)s)?|square met(?:re|er)s)\\b", ANY_CASE);
    private static final Pattern SQUARE_FEET = Pattern.compile("\\b(?:sq\\.? ?(?:ft|feet)|square feet)\\b", ANY_CASE);

    private static final Pattern FOUR_FIGURES = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int ROUND = 100;
    private static final Pattern TELLS_A_YEAR = Pattern.compile(
            "(?:\\b(?:\\p{L}*jahre?[sn]?|seit|anno|since|year|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
                    + "|january|february|march|may|june|july|october|december|jan|feb|apr|aug|sept?|okt|oct|nov|de[zc]"
                    + "|sommer|winter|herbst|frühling|frühjahr|summer|autumn|spring|ostern|pfingsten|weihnachten|easter|christmas)\\.?|\\d\\.)\\s+$",
            ANY_CASE);

    private static final Pattern POSTCODE = Pattern.compile("\\d{5,}");

    /** "für 25 Kinder": for whom, not how much. */
    private static final Pattern FOR_WHOM = Pattern.compile(
            "\\b(?:für|unsere[nr]?|betreuen|besuchen|mit unseren|rund um)\\s+(?:\\p{L}+\\s+){0,2}$", ANY_CASE);

    /** "mit je neun Sitzen": how a thing is, not how many. */
    private static final Pattern EACH = Pattern.compile("\\b(?:je|jeweils|pro|à)\\s+$", ANY_CASE);

    private static final Pattern TEAM_OF = Pattern.compile("\\b(team|group) of (\\d{1,3})\\b", ANY_CASE);
    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:!]+$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:approx|ca|min|max|no))[.!?](?=\\s)|\\n");

    private AmountPhrases() {}

    /** The amount with whatever was understood; its text is always kept. */
    public static Amount read(String text) {
        var found = new AmountFound();
        var matcher = QUANTITY.matcher(Numbers.counted(metric(text.strip()).toLowerCase(Locale.GERMAN)));
        while (matcher.find()) {
            var value = Numbers.german(matcher.group(1));
            if (value > LARGEST) {
                continue;
            }
            if (matcher.group(2) != null) {
                found.factor(value);
            } else {
                found.add(value, matcher.group(3));
            }
        }
        return found.toAmount(text.strip());
    }

    /**
     * The amounts a text of several sentences names, German or English. More careful than {@link #read}: a number without a
     * unit, a year, a postcode, an age or "für 25 Kinder" is no amount. The text of the result are the words that were read.
     */
    public static Amount inText(String text) {
        var read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var counted = Numbers.counted(metric(TEAM_OF.matcher(read).replaceAll("$1 of $2 people")));
        var found = new AmountFound();
        var words = new ArrayList<String>();
        var taken = german(counted, found, words);
        var end = SENTENCE_END.matcher(counted);
        for (int from = 0; from < counted.length(); ) {
            int to = end.find(from) ? end.end() : counted.length();
            if (English.isIn(counted.substring(from, to))) {
                english(counted, from, to, taken, found, words);
            }
            from = to;
        }
        return found.toAmount(String.join(", ", words));
    }

    private static String metric(String text) {
        return SQUARE_FEET
                .matcher(SQUARE_METRES.matcher(text).replaceAll("sqm"))
                .replaceAll("sqft");
    }

    /** Where the numbers stand that were taken. */
    private static Set<Integer> german(String text, AmountFound found, List<String> words) {
        var taken = new HashSet<Integer>();
        var matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            var value = Numbers.german(matcher.group(1).toLowerCase(Locale.GERMAN));
            var adjective = matcher.group(2);
            // "3 monate lang": what looked like an adjective is the unit itself.
            var noun = adjective != null && Unit.isPlain(adjective) ? adjective : matcher.group(3);
            var unit = noun.toLowerCase(Locale.GERMAN);
            if (isNoAmount(matcher, text, value, unit)) {
                continue;
            }
            if (Unit.isPlain(unit) || (value >= 2 && Character.isUpperCase(noun.charAt(0)))) {
                found.add(value, unit);
                int end = text.indexOf(noun, matcher.end(1)) + noun.length();
                words.add(withoutTrailing(text.substring(matcher.start(), end)));
                taken.add(matcher.start());
            }
        }
        return taken;
    }

    private static boolean isNoAmount(Matcher matcher, String text, double value, String unit) {
        if (value > LARGEST_IN_TEXT || POSTCODE.matcher(matcher.group(1)).matches() || Unit.isNothingToGive(unit)) {
            return true;
        }
        var before = text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
        if (isYear(matcher.group(1), value, before, Unit.isPlain(unit))) {
            return true;
        }
        return !Unit.isOfWork(unit)
                && (EACH.matcher(before).find() || FOR_WHOM.matcher(before).find());
    }

    /** "Im Mai 2027 Helfer": between 1900 and 2100 a number is a year, unless it is round ("2000 Flyer") or counts people. */
    private static boolean isYear(String written, double value, String before, boolean countsPlainly) {
        return FOUR_FIGURES.matcher(written).matches()
                && value >= FIRST_YEAR
                && value <= LAST_YEAR
                && (TELLS_A_YEAR.matcher(before).find() || (!countsPlainly && value % ROUND != 0));
    }

    private static void english(
            String text, int from, int to, Set<Integer> taken, AmountFound found, List<String> words) {
        var matcher = IN_ENGLISH.matcher(text).region(from, to);
        while (matcher.find()) {
            var value = Numbers.english(matcher.group(1).toLowerCase(Locale.ROOT));
            var counted = matcher.group("unit") != null ? matcher.group("unit") : matcher.group("noun");
            var unit = matcher.group("us") != null || counted == null ? "people" : counted.toLowerCase(Locale.ROOT);
            var before = text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
            if (taken.contains(matcher.start())
                    || value > LARGEST_IN_TEXT
                    || (value < 2 && Unit.of(unit) == null)
                    || Unit.isNothingToGive(unit)
                    || Unit.isNothingToGiveInEnglish(unit)
                    || isYear(matcher.group(1), value, before, false)
                    || EACH.matcher(before).find()) {
                continue;
            }
            found.add(value, unit);
            words.add(withoutTrailing(matcher.group()));
        }
    }

    private static String withoutTrailing(String words) {
        return TRAILING.matcher(words.strip()).replaceFirst("");
    }
}
