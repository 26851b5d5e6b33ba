package de.zusammenspiel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a partnership, and what comes next.
 *
 * @param note what happened; the reason when it ends
 * @param nextStep "" exactly when it ends
 * @param signedOn day of the signature; needed from the signature on
 */
public record PartnershipMove(
        PartnershipStage stage,
        String note,
        String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate signedOn) {
    public PartnershipMove {
        boolean planned = !nextStep.isEmpty() && nextOn != null;
        if (planned != stage.isAlive() || nextStep.isEmpty() != (nextOn == null)) {
            throw new IllegalArgumentException("a living partnership has a next step and a day, an ended one has none");
        }
        if (stage == PartnershipStage.SIGNED && signedOn == null) {
            throw new IllegalArgumentException("a signature has a day");
        }
        if (stage == PartnershipStage.ENDED && note.isBlank()) {
            throw new IllegalArgumentException("an end has a reason");
        }
    }
}
