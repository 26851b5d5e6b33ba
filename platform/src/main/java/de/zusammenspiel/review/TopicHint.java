package de.zusammenspiel.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the city talks about just now, which the group should know when it decides.
 *
 * @param by who gave the hint: the coordination or somebody of the advisory circle
 */
public record TopicHint(
        UUID id, String text, LocalDate until, @Nullable UUID account, String by) {}
