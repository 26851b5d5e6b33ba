package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.language.Folding;
import de.zusammenspiel.matcher.language.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text as weighted features: base forms, parts of compounds, and letter groups of four that still meet
 * when the catalogue knows neither word.
 */
public final class TextVector {

    /** Marks letter groups, which no word contains. */
    static final char GRAM = '#';

    /** Behind a headline stand the circumstances. */
    static final double AFTER_HEADLINE = 0.7;

    /** When and how much has parts of its own; that two texts both say "Samstag" says little about what. */
    private static final double CIRCUMSTANCE = 0.2;

    private static final Set<String> CIRCUMSTANCES = Stream.of(
                    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April"
                            + " Mai",
                    "Juni Juli August September Oktober November Dezember Woche Wochenende Monat Quartal Jahr Stunde",
                    "Uhr Minute Morgen Vormittag Mittag Nachmittag Abend Stück Meter Kilometer Quadratmeter",
                    "Liter Kilo Zentimeter Prozent")
            .flatMap(Pattern.compile(" ")::splitAsStream)
            .map(Folding::fold)
            .collect(Collectors.toSet());

    private static final int GRAM_LENGTH = 4;
    private static final double PART = 0.5;
    private static final double GRAM_WEIGHT = 0.6;

    private final Map<String, Double> features;
    private final Map<String, String> surfaces;
    private final List<Understanding.Term> terms;
    private final int headline;

    private TextVector(
            Map<String, Double> features, Map<String, String> surfaces, List<Understanding.Term> terms, int headline) {
        this.features = features;
        this.surfaces = surfaces;
        this.terms = terms;
        this.headline = headline;
    }

    static TextVector of(Understanding understanding) {
        return of(understanding.terms(), 0);
    }

    /**
     * Everything follows from the terms, so an index keeps only them.
     *
     * @param headline how many terms at the start are a headline, which says more than the rest; 0 if there is none
     */
    static TextVector of(List<Understanding.Term> terms, int headline) {
        var features = new LinkedHashMap<String, Double>();
        var surfaces = new LinkedHashMap<String, String>();
        int place = 0;
        for (var term : terms) {
            double emphasis = emphasis(term, place++, headline);
            features.merge(term.key(), emphasis, Math::max);
            surfaces.putIfAbsent(term.key(), term.surface());
            if (term.parts().size() > 1) {
                for (var part : term.parts()) {
                    features.merge(part, emphasis * PART, Math::max);
                    surfaces.putIfAbsent(part, term.surface());
                }
            }
            for (var group : letterGroups(term.key())) {
                features.merge(group, emphasis * GRAM_WEIGHT, Math::max);
            }
        }
        return new TextVector(features, surfaces, List.copyOf(terms), headline);
    }

    public Map<String, Double> features() {
        return features;
    }

    List<Understanding.Term> terms() {
        return terms;
    }

    int headline() {
        return headline;
    }

    /** How much the term at this place counts, 0 to 1. */
    double emphasis(int place) {
        return emphasis(terms.get(place), place, headline);
    }

    private static double emphasis(Understanding.Term term, int place, int headline) {
        double behind = headline > 0 && place >= headline ? AFTER_HEADLINE : 1;
        return isCircumstance(term.key()) ? CIRCUMSTANCE * behind : behind;
    }

    private static boolean isCircumstance(String key) {
        return CIRCUMSTANCES.contains(key) || Character.isDigit(key.charAt(0));
    }

    /** Whether a feature is a group of letters rather than a word or a part of one. */
    public static boolean isLetterGroup(String feature) {
        return !feature.isEmpty() && feature.charAt(0) == GRAM;
    }

    /** The letter groups of a word, as features. */
    public static List<String> letterGroups(String word) {
        var groups = new ArrayList<String>();
        for (int i = 0; i + GRAM_LENGTH <= word.length(); i++) {
            groups.add(GRAM + word.substring(i, i + GRAM_LENGTH));
        }
        return groups;
    }

    /** How many letter groups a word has. */
    public static int countOfLetterGroups(String word) {
        return Math.max(0, word.length() - GRAM_LENGTH + 1);
    }

    /** The word as written behind a feature, or nothing for letter groups. */
    public String surfaceOf(String feature) {
        return surfaces.getOrDefault(feature, "");
    }
}
