package de.zusammenspiel.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A request form to be continued: exactly what was typed, field by field. */
public record Draft(DraftId id, String email, Map<String, List<String>> typed, Instant createdAt, Instant expiresAt) {
    public Draft {
        typed = Map.copyOf(typed);
    }
}
