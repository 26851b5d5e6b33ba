package de.zusammenspiel.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member asked in a round.
 *
 * @param id what the member's personal link is about
 * @param answeredAt when the member last answered, null while silent
 * @param remindedAt when the member was last written to once more, null while never
 */
public record RoundVoter(
        UUID id,
        UUID account,
        String name,
        @Nullable Instant answeredAt,
        @Nullable Instant remindedAt) {
    boolean remindedSince(Instant then) {
        return remindedAt != null && remindedAt.isAfter(then);
    }
}
