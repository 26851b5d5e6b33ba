package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.language.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The words of a text as weighted features: base forms, parts of compounds, and letter groups of four that still meet
 * when the catalogue knows neither word.
 */
public final class TextVector {

    /** Marks letter groups, which no word contains. */
    static final char GRAM = '#';

    private static final int GRAM_LENGTH = 4;
    private static final double PART = 0.5;
    private static final double GRAM_WEIGHT = 0.2;

    private final Map<String, Double> features;
    private final Map<String, String> surfaces;
    private final List<Understanding.Term> terms;

    private TextVector(Map<String, Double> features, Map<String, String> surfaces, List<Understanding.Term> terms) {
        this.features = features;
        this.surfaces = surfaces;
        this.terms = terms;
    }

    static TextVector of(Understanding understanding) {
        return of(understanding.terms());
    }

    /** Everything follows from the terms, so an index keeps only them. */
    static TextVector of(List<Understanding.Term> terms) {
        var features = new LinkedHashMap<String, Double>();
        var surfaces = new LinkedHashMap<String, String>();
        for (var term : terms) {
            features.merge(term.key(), 1.0, Math::max);
            surfaces.putIfAbsent(term.key(), term.surface());
            if (term.parts().size() > 1) {
                for (var part : term.parts()) {
                    features.merge(part, PART, Math::max);
                    surfaces.putIfAbsent(part, term.surface());
                }
            }
            for (var group : letterGroups(term.key())) {
                features.merge(group, GRAM_WEIGHT, Math::max);
            }
        }
        return new TextVector(features, surfaces, List.copyOf(terms));
    }

    public Map<String, Double> features() {
        return features;
    }

    List<Understanding.Term> terms() {
        return terms;
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

    /** Cosine of two vectors whose features are weighted by their rarity; 0 if either is empty. */
    double cosine(TextVector other, ToDoubleFunction<String> rarity) {
        double dot = 0;
        double own = 0;
        for (var feature : features.entrySet()) {
            double weight = feature.getValue() * rarity.applyAsDouble(feature.getKey());
            own += weight * weight;
            var theirs = other.features.get(feature.getKey());
            if (theirs != null) {
                dot += weight * theirs * rarity.applyAsDouble(feature.getKey());
            }
        }
        if (dot == 0) {
            return 0;
        }
        double their = 0;
        for (var feature : other.features.entrySet()) {
            double weight = feature.getValue() * rarity.applyAsDouble(feature.getKey());
            their += weight * weight;
        }
        return dot / Math.sqrt(own * their);
    }
}
