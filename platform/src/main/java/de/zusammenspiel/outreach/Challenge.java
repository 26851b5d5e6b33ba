package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One company asked for one request by one member.
 *
 * @param contactName "" when nobody there is known by name
 * @param offer the offer that made us think of them
 * @param askedBy account of the member who asks
 * @param greeting first line of the letter
 * @param text the letter without greeting and signature
 * @param attempts calls nobody answered
 * @param remindOn when the member (not the company) is reminded
 * @param restsOn when silence counts as no answer
 * @param answeredBy who gave the answer, and who wrote it down
 * @param laterFrom from when the company could help
 * @param keptOffer the offer that a late or postponed yes became
 * @param because why this company came to mind, in the words of a suggestion; "" where a person thought of it
 */
public record Challenge(
        ChallengeId id,
        String number,
        SupportRequestId request,
        String requestNumber,
        OrganisationId organisation,
        String organisationName,
        @Nullable ContactId contact,
        String contactName,
        @Nullable OfferId offer,
        UUID askedBy,
        String askedByName,
        Way way,
        String greeting,
        String text,
        ChallengeState state,
        Instant plannedAt,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Instant askedAt,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate restsOn,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        String answeredBy,
        String answerNote,
        @Nullable LocalDate laterFrom,
        @Nullable OfferId keptOffer,
        String because,
        int version) {

    /** Whom the letter is for, in words. */
    public String addressee() {
        return contactName.isBlank() ? organisationName : contactName;
    }

    public boolean isOf(UUID account) {
        return askedBy.equals(account);
    }
}
