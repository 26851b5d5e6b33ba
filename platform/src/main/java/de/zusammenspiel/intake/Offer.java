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

    public Offer {
        kinds = Set.copyOf(kinds);
    }
}
