package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** "Wer kann es brauchen?", asked of one organisation. */
public record OfferCall(
        OfferCallId id,
        OfferId offer,
        OrganisationId organisation,
        String contactName,
        String contactEmail,
        Instant askedAt,
        @Nullable Reply reply,
        String note,
        @Nullable Instant answeredAt) {

    /** The one click. */
    public enum Reply {
        NEEDED,
        NOT_NEEDED
    }
}
