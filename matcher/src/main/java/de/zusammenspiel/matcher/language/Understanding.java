package de.zusammenspiel.matcher.language;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a text.
 *
 * @param concepts concepts with the words that triggered them, heaviest first
 * @param terms content words of the text in order, as base forms
 */
public record Understanding(List<ConceptHit> concepts, List<Term> terms) {

    /**
     * A content word.
     *
     * @param surface as written
     * @param key folded base form
     * @param parts folded base forms of the parts of a compound
     */
    public record Term(String surface, String key, List<String> parts) {
        public Term {
            parts = List.copyOf(parts);
        }
    }

    public Understanding {
        concepts = List.copyOf(concepts);
        terms = List.copyOf(terms);
    }

    public Optional<ConceptHit> hit(String conceptId) {
        return concepts.stream()
                .filter(hit -> hit.concept().id().equals(conceptId))
                .findFirst();
    }

    public boolean means(String conceptId) {
        return hit(conceptId).isPresent();
    }
}
