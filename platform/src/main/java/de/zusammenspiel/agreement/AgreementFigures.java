package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * What came of a span of time. Values are statistical, in euro cents.
 *
 * @param agreed agreements both sides confirmed in that time
 * @param kept finished in that time, wholly or partly
 * @param notKept finished in that time without help
 * @param running confirmed and not finished, today
 * @param estimatedHours of the agreements confirmed in that time
 * @param actualHours of the agreements finished in that time
 * @param companiesNew companies whose first agreement fell in that time
 * @param companiesReturning companies that had agreed to something before
 * @param followUpsWithoutUs how often two sides went on by themselves
 */
public record AgreementFigures(
        LocalDate from,
        LocalDate until,
        int agreed,
        int kept,
        int notKept,
        int running,
        double estimatedHours,
        double actualHours,
        Map<ResourceKind, Long> estimatedCents,
        Map<ResourceKind, Long> actualCents,
        int companiesNew,
        int companiesReturning,
        int nonProfits,
        int reached,
        int followUpsWithoutUs) {

    public AgreementFigures {
        estimatedCents = Map.copyOf(estimatedCents);
        actualCents = Map.copyOf(actualCents);
    }

    public long estimatedTotal() {
        return estimatedCents.values().stream().mapToLong(Long::longValue).sum();
    }

    public long actualTotal() {
        return actualCents.values().stream().mapToLong(Long::longValue).sum();
    }
}
