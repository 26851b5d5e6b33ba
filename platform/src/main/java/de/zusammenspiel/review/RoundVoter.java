package de.zusammenspiel.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member asked in a round.
 *
 * @param id what the member's personal link is about
 * @param answeredAt when the member last answered, null while silent
 */
public record RoundVoter(
        UUID id, UUID account, String name, @Nullable Instant answeredAt) {}
