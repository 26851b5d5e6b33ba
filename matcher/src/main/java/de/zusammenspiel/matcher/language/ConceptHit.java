package de.zusammenspiel.matcher.language;

import java.util.List;

/**
 * A concept found in a text.
 *
 * @param concept which
 * @param weight 0 to 1: how surely the words mean it and how much it is meant
 * @param words the words that triggered it, as written, in order
 */
public record ConceptHit(Concept concept, double weight, List<String> words) {

    public ConceptHit {
        words = List.copyOf(words);
    }

    public ConceptHit scaled(double factor) {
        return new ConceptHit(concept, weight * factor, words);
    }
}
