package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "Wer kennt jemanden, der …?", sent round for one case.
 *
 * @param sentence the need without organisation and persons
 * @param partnersAt when it went to partners, too
 */
public record CallForContacts(
        UUID id,
        SupportRequestId request,
        String requestNumber,
        String sentence,
        Instant startedAt,
        String startedBy,
        @Nullable Instant partnersAt,
        @Nullable Instant closedAt) {
    public boolean isOpen() {
        return closedAt == null;
    }
}
