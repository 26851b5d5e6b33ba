package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.language.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text as weighted features: base forms, parts of compounds, and letter groups of four that still meet
 * when the catalogue knows neither word.
 */
public final class TextVector {

    /** Marks letter groups, which no word contains. */
    static final char GRAM = '#';

    /** Behind a headline stand the circumstances. */
    static final double AFTER_HEADLINE = 0.7;

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
            double emphasis = emphasis(place++, headline);
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
        return emphasis(place, headline);
    }

    private static double emphasis(int place, int headline) {
        return headline > 0 && place >= headline ? AFTER_HEADLINE : 1;
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

    /** The word as written behind a feature, or nothing for letter groups. */
    String surfaceOf(String feature) {
        return surfaces.getOrDefault(feature, "");
    }
}
