package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the two sides with whom to reach there, and whether it has confirmed.
 *
 * @param id also the subject of this side's personal links
 * @param contactName "" when nobody is known by name
 * @param publicity may tell about it in public; null while nobody has been asked
 * @param publicityWording the sentence that was agreed to, word by word
 * @param confirmedBy who confirmed, and who wrote it down
 */
public record Party(
        UUID id,
        Side side,
        OrganisationId organisation,
        String organisationName,
        String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable Boolean publicity,
        String publicityWording,
        @Nullable Instant confirmedAt,
        String confirmedBy,
        @Nullable ConfirmedHow confirmedHow) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean mayBeTold() {
        return Boolean.TRUE.equals(publicity);
    }

    /** Whom to greet. */
    public String person() {
        return contactName.isBlank() ? organisationName : contactName;
    }
}
