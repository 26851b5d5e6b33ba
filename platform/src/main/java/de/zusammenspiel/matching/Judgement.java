package de.zusammenspiel.matching;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matcher.Reason;
import java.time.Instant;
import java.util.Map;

/**
 * What a person made of a suggestion. It stays when the suggestion is taken back: the weights learn from it.
 *
 * @param parts for each part of the score how far it was reached then, 0 to 1
 */
public record Judgement(
        SupportRequestId request,
        String candidate,
        Kind kind,
        String reason,
        Map<Reason.Part, Double> parts,
        String by,
        Instant at) {
    /** Asking somebody accepts the suggestion. */
    public enum Kind {
        ACCEPTED,
        REJECTED
    }

    public Judgement {
        parts = Map.copyOf(parts);
    }
}
