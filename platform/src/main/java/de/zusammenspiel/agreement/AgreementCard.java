package de.zusammenspiel.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement as a list shows it. */
public record AgreementCard(
        AgreementId id,
        String number,
        String subject,
        String requestNumber,
        String companyName,
        String nonProfitName,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String runnerName,
        AgreementState state,
        Instant stateAt,
        boolean thanked) {}
