package de.zusammenspiel.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a request reached what, for figures.
 *
 * @param cameIn when it left the draft
 * @param heardAt when somebody of the site first did something about it; null also where the site itself wrote it down
 * @param acceptedAt decided for, or put on the fast track
 */
public record RequestMilestones(
        SupportRequestId id,
        String number,
        String organisationName,
        String question,
        Step step,
        Instant cameIn,
        @Nullable Instant heardAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant pledgedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant completedAt,
        @Nullable Instant thankedAt) {}
