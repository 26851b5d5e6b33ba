package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in; anything may still be missing but the question. Start with {@link #asking} and add what is
 * known.
 *
 * @param begunAt when the draft was begun, if it was kept for later
 */
public record NewRequest(
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
        @Nullable Instant begunAt) {

    public NewRequest {
        kinds = Set.copyOf(kinds);
    }

    public static NewRequestBuilder asking(String organisationName, String question) {
        return new NewRequestBuilder(organisationName, question);
    }

    /** The same facts as those of a request that is there already, to change some of them. */
    public static NewRequestBuilder like(SupportRequest request) {
        return new NewRequestBuilder(request.organisationName(), request.question())
                .organisation(request.organisation())
                .contact(request.contactName(), request.contactEmail(), request.contactPhone())
                .purpose(request.purpose())
                .kinds(request.kinds())
                .amount(request.amount())
                .quantities(request.persons(), request.hours(), request.pieces())
                .wishDate(request.wishDate(), request.flexibleDate())
                .place(request.ags(), request.placeLabel(), request.confidentialPlace())
                .ownSteps(request.ownSteps())
                .whyNotOtherwise(request.whyNotOtherwise())
                .participation(request.participation())
                .reciprocation(request.reciprocation())
                .alternativesOk(request.alternativesOk())
                .minors(request.minors())
                .municipal(request.municipal())
                .councilDecidedOn(request.councilDecidedOn())
                .publicationOk(request.publicationOk())
                .channel(request.channel());
    }
}
