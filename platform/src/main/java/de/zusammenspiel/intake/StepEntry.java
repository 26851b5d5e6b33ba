package de.zusammenspiel.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a request's ledger. */
public record StepEntry(
        Step step, String actor, Instant at, @Nullable LocalDate due, NextActor next, String note) {}
