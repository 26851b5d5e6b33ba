package de.zusammenspiel.region;

import java.util.List;

/** What a written place name turned out to mean. */
public sealed interface Resolution {

    /** One place; a district or a Land where the text names one. */
    record Found(Ags ags, String label) implements Resolution {}

    /** Several places bear the name; the largest comes first. */
    record Ambiguous(List<Municipality> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No place bears the name; what may have been meant. */
    record Unknown(List<Municipality> suggestions) implements Resolution {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }
}
