package de.zusammenspiel.matcher.language;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.Set;

/**
 * A competence or resource of the catalogue.
 *
 * @param id stable English id, {@code lower_snake_case}
 * @param german label people read
 * @param english label people read
 * @param kinds kinds of resource it usually is; empty for an audience
 * @param audience whether it says for whom rather than what; such concepts colour a score but never carry it
 * @param licensed whether only members of a licensed profession may do it
 * @param general whether it says little beside a more exact concept ("training", "donated goods")
 */
public record Concept(
        String id,
        String german,
        String english,
        Set<ResourceKind> kinds,
        boolean audience,
        boolean licensed,
        boolean general) {

    public Concept {
        kinds = Set.copyOf(kinds);
    }
}
