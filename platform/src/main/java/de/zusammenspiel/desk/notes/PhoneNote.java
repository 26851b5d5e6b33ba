package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody called, wrote or came by.
 *
 * @param caller name or number, as typed
 * @param nextStep what the group wants to do about it, "" for nothing
 * @param nextOn by when; null exactly when there is no next step
 * @param became null as long as it is only a note
 * @param settledAt null as long as somebody has to look after it
 */
public record PhoneNote(
        UUID id,
        Instant at,
        String byName,
        Way way,
        String caller,
        String sentence,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        @Nullable ContactId contact,
        @Nullable SupportRequestId request,
        @Nullable String requestNumber,
        @Nullable String offerNumber,
        String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable Became became,
        @Nullable Instant settledAt) {

    /** How it came. */
    public enum Way {
        CALL,
        MAIL,
        VISIT
    }

    /** What was made of it. */
    public enum Became {
        REQUEST,
        OFFER,
        CASE_NOTE
    }

    /** Who it is about, as well as we know. */
    public String who() {
        return organisationName == null || organisationName.equals(caller)
                ? caller
                : caller + " (" + organisationName + ")";
    }

    public boolean isOpen() {
        return settledAt == null;
    }
}
