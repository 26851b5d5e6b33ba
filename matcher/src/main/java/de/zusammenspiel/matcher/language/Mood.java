package de.zusammenspiel.matcher.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a clause names is really wanted: "Werkzeug haben wir schon", "keine Vorkenntnisse nötig", "nicht
 * Möbel, sondern Helfer", "ohne Fahrer". A lack is no refusal: "wir haben keine Laptops" asks for laptops.
 */
final class Mood {

    /** What is said to be there already, or not to be needed, is mostly not what is meant. */
    private static final double NOT_MEANT = 0.15;

    private static final double WITHOUT = 0.4;

    /** "ohne große alte Möbel": so far the word may stand from the "ohne". */
    private static final int WITHOUT_AHEAD = 3;

    /** What goes on longer without any comma says too much for one mood. */
    private static final int LONGEST_CLAUSE = 40;

    private static final Set<String> CUES = Set.of(
            "da",
            "vorhanden",
            "haben",
            "bereits",
            "liegt",
            "liegen",
            "stellen",
            "gestellt",
            "bringen",
            "nicht",
            "ohne",
            "statt",
            "anstatt",
            "kein",
            "keine",
            "keinen",
            "keiner",
            "keinerlei");
    private static final Set<String> INSTEAD = Set.of("ohne", "statt", "anstatt");

    private static final Pattern THERE = Pattern.compile(
            "\\b(?:ist|sind) (?:schon |bereits |alle |alles |selbst )?(?:da|vorhanden)\\b|\\bist bereits\\b"
                    + "|\\bhaben wir(?: schon| bereits| selbst| genug| ausreichend| alles| da| vor ort| im haus| parat)*$"
                    + "|\\bhaben wir (?:schon|bereits) [\\p{L}]+$|\\bwir haben (?:schon|bereits|selbst|genug|genügend|ausreichend) "
                    + "|\\bliegt? vor$|\\bliegen(?: schon| bereits)? vor$|\\bvorhanden$|\\bstellen wir(?: selbst)?$"
                    + "|\\bwird gestellt$|\\bwerden gestellt$|\\bbringen wir (?:selbst )?mit$");

    private static final String NEEDLESS =
            "(?:nötig|notwendig|erforderlich|vonnöten|benötigt|gebraucht|gesucht|gewünscht|erwünscht|gemeint|vorgesehen|gefragt)";
    private static final Pattern UNWANTED = Pattern.compile(
            "\\b(?:nicht|kein\\p{L}*)\\b(?: \\S+){0,12}? " + NEEDLESS + "\\b|\\bbrauchen wir (?:nicht|kein)"
                    + "|\\b(?:brauchen|benötigen|suchen|wollen|bieten|möchten|nehmen)(?: wir)?(?: hier| aber| derzeit| leider)* kein"
                    + "|\\bbieten wir (?:leider )?nicht\\b|\\bbitte kein|\\bgeht es (?:uns )?nicht (?:um|darum)\\b|\\bnicht (?:im angebot|dabei|enthalten)\\b"
                    + "|\\bkein\\p{L}* .*\\bbitte$|\\b(?:brauchen|benötigen|suchen) wir .*\\bnicht(?: mehr)?$");
    private static final Pattern NOT_BUT = Pattern.compile("\\bnicht (?!nur\\b|allein\\b)");

    private Mood() {}

    static boolean isCue(String surface) {
        return CUES.contains(surface.toLowerCase(Locale.GERMAN));
    }

    /** The factor of each token, or nothing if all is meant as it is said. */
    static double @Nullable [] of(List<Token> tokens, List<Meaning> meanings) {
        double[] factors = null;
        for (int start = 0; start < tokens.size(); ) {
            int end = start;
            var cue = meanings.get(end).cue();
            while (!tokens.get(end).endsClause()) {
                end++;
                cue |= meanings.get(end).cue();
            }
            if (cue) {
                if (factors == null) {
                    factors = new double[tokens.size()];
                    Arrays.fill(factors, 1);
                }
                colour(tokens, start, end, factors);
            }
            start = end + 1;
        }
        return factors;
    }

    private static void colour(List<Token> tokens, int start, int end, double[] factors) {
        if (end - start > LONGEST_CLAUSE) {
            return;
        }
        var clause = new StringBuilder();
        for (int i = start; i <= end; i++) {
            clause.append(i == start ? "" : " ").append(tokens.get(i).surface().toLowerCase(Locale.GERMAN));
        }
        if (THERE.matcher(clause).find() || UNWANTED.matcher(clause).find()) {
            Arrays.fill(factors, start, end + 1, NOT_MEANT);
            return;
        }
        for (int i = start; i <= end; i++) {
            var word = tokens.get(i).surface().toLowerCase(Locale.GERMAN);
            if (INSTEAD.contains(word)) {
                withoutNext(tokens, i + 1, end, factors);
            } else if (word.equals("nicht")
                    && isCorrectedAfter(tokens, end)
                    && NOT_BUT.matcher(clause).find()) {
                Arrays.fill(factors, i, end + 1, NOT_MEANT);
            }
        }
    }

    private static boolean isCorrectedAfter(List<Token> tokens, int end) {
        return end + 1 < tokens.size() && tokens.get(end + 1).surface().equals("sondern");
    }

    private static void withoutNext(List<Token> tokens, int from, int end, double[] factors) {
        for (int i = from; i <= Math.min(end, from + WITHOUT_AHEAD - 1); i++) {
            factors[i] = WITHOUT;
            if (Character.isUpperCase(tokens.get(i).surface().charAt(0))) {
                return;
            }
        }
    }
}
