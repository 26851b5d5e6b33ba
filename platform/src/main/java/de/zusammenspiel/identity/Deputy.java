package de.zusammenspiel.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a coordinator from one day to another, both included.
 *
 * @param account who is away
 * @param deputy who stands in
 * @param phone where to call meanwhile, null for the usual number
 * @param note what the deputy should know
 * @param endedAt when it was ended before its last day, or called off
 */
public record Deputy(
        UUID id,
        UUID account,
        String accountName,
        String accountEmail,
        UUID deputy,
        String deputyName,
        String deputyEmail,
        @Nullable String phone,
        LocalDate from,
        LocalDate until,
        String note,
        @Nullable Instant endedAt) {

    public boolean isOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** On duty or still to come. */
    public boolean isAhead(LocalDate today) {
        return endedAt == null && !today.isAfter(until);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return endedAt == null && !first.isAfter(until) && !last.isBefore(from);
    }
}
