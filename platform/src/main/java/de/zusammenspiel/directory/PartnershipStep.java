package de.zusammenspiel.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the history of a partnership. */
public record PartnershipStep(
        Instant at,
        String byName,
        PartnershipStage stage,
        String note,
        String nextStep,
        @Nullable LocalDate nextOn) {}
