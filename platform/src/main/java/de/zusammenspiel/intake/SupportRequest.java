package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, and where it stands.
 *
 * @param question the one sentence
 * @param purpose what for, and who is helped
 * @param ownSteps what they tried themselves so far
 * @param confidentialPlace the address must not be shown to anybody outside the coordination
 * @param publicationOk the question may be shown on the public page
 * @param next who has to move
 */
public record SupportRequest(
        SupportRequestId id,
        String number,
        @Nullable OrganisationId organisation,
        String organisationName,
        String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        String question,
        String purpose,
        Set<ResourceKind> kinds,
        String amount,
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Integer pieces,
        @Nullable LocalDate wishDate,
        boolean flexibleDate,
        @Nullable String ags,
        String placeLabel,
        boolean confidentialPlace,
        String ownSteps,
        String whyNotOtherwise,
        String participation,
        String reciprocation,
        boolean alternativesOk,
        boolean minors,
        boolean municipal,
        @Nullable LocalDate councilDecidedOn,
        boolean publicationOk,
        Channel channel,
        @Nullable SupportRequestId splitFrom,
        Step step,
        Instant stepAt,
        @Nullable LocalDate due,
        NextActor next,
        Instant createdAt,
        int version) {

    public SupportRequest {
        kinds = Set.copyOf(kinds);
    }

    /** The starred fields that are still missing, in the order of the form. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        missing(gaps, Gap.ORGANISATION, !organisationName.isBlank());
        missing(gaps, Gap.CONTACT, !contactName.isBlank() && (contactEmail != null || contactPhone != null));
        missing(gaps, Gap.QUESTION, !question.isBlank());
        missing(gaps, Gap.PURPOSE, !purpose.isBlank());
        missing(gaps, Gap.KIND, !kinds.isEmpty());
        missing(gaps, Gap.AMOUNT, !amount.isBlank() || persons != null || hours != null || pieces != null);
        missing(gaps, Gap.DATE, wishDate != null || flexibleDate);
        missing(gaps, Gap.PLACE, ags != null || confidentialPlace || !placeLabel.isBlank());
        missing(gaps, Gap.WHY_NOT_OTHERWISE, !whyNotOtherwise.isBlank());
        missing(gaps, Gap.PARTICIPATION, !participation.isBlank());
        return List.copyOf(gaps);
    }

    private static void missing(List<Gap> gaps, Gap gap, boolean there) {
        if (!there) {
            gaps.add(gap);
        }
    }

    public RoadStage stage() {
        return step.stage(next);
    }
}
