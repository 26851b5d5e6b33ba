package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offer as a line in a list. */
public record OfferCard(
        OfferId id,
        String number,
        String organisationName,
        String what,
        String amount,
        Set<ResourceKind> kinds,
        String placeLabel,
        @Nullable LocalDate validUntil,
        OfferState state) {

    public OfferCard {
        kinds = Set.copyOf(kinds);
    }
}
