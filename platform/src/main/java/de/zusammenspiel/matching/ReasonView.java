package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.Evidence;
import de.zusammenspiel.matcher.Reason;
import java.util.List;

/**
 * One part of a score in plain words.
 *
 * @param points what it earned, of {@code maximum}; all maxima add up to 100
 * @param evidence words and what they were understood as
 */
public record ReasonView(Reason.Part part, String sentence, double points, double maximum, List<Evidence> evidence) {
    public ReasonView {
        evidence = List.copyOf(evidence);
    }
}
