package de.zusammenspiel.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How ready a company is to be asked.
 *
 * @param lastAnswer {@code YES}, {@code PARTLY}, {@code LATER}, {@code NO} or null
 * @param waitBecause why one had better not ask now, in plain words; empty when it may be asked
 */
public record ReadinessView(
        int asksThisYear,
        int asksPerYear,
        @Nullable LocalDate lastAskedOn,
        @Nullable String lastAnswer,
        @Nullable Instant lastAnswerAt,
        int promisesKept,
        @Nullable LocalDate pausedUntil,
        Optional<String> waitBecause) {}
