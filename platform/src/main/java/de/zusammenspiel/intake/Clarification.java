package de.zusammenspiel.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question to the applicant, and the answer once there is one. */
public record Clarification(
        ClarificationId id,
        SupportRequestId request,
        String question,
        String askedBy,
        Instant askedAt,
        LocalDate due,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answer == null;
    }
}
