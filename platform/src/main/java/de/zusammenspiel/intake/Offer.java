package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to give.
 *
 * @param confirmedAt when its owner last said that it still stands
 */
public record Offer(
        OfferId id,
        String number,
        @Nullable OrganisationId organisation,
        String organisationName,
        String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        String what,
        String amount,
        Set<ResourceKind> kinds,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate availableFrom,
        @Nullable String ags,
        String placeLabel,
        String conditions,
        OfferState state,
        @Nullable Instant confirmedAt,
        int version) {

    /** So long a confirmation counts. */
    static final int DAYS_CONFIRMED = 92;

    public Offer {
        kinds = Set.copyOf(kinds);
    }

    /** Its last day: the one its owner named, or the end of the three months for which a confirmation counts. */
    LocalDate endsOn() {
        LocalDate confirmed = confirmedAt == null
                ? LocalDate.MAX
                : LocalDate.ofInstant(confirmedAt, SupportRequests.ZONE).plusDays(DAYS_CONFIRMED);
        return validUntil == null || confirmed.isBefore(validUntil) ? confirmed : validUntil;
    }
}
