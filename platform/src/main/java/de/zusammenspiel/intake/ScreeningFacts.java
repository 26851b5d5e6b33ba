package de.zusammenspiel.intake;

import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules look at: the words of a request, on a day, in a site's region. */
record ScreeningFacts(
        String organisationName,
        String question,
        String purpose,
        Set<ResourceKind> kinds,
        String amount,
        boolean quantified,
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
        boolean municipal,
        List<String> catchment,
        LocalDate today) {

    static ScreeningFacts of(NewRequest request, List<String> catchment, LocalDate today) {
        return new ScreeningFacts(
                request.organisationName(),
                request.question(),
                request.purpose(),
                request.kinds(),
                request.amount(),
                request.persons() != null || request.hours() != null || request.pieces() != null,
                request.wishDate(),
                request.flexibleDate(),
                request.ags(),
                request.placeLabel(),
                request.confidentialPlace(),
                request.ownSteps(),
                request.whyNotOtherwise(),
                request.participation(),
                request.reciprocation(),
                request.alternativesOk(),
                request.municipal(),
                catchment,
                today);
    }

    static ScreeningFacts of(SupportRequest request, List<String> catchment, LocalDate today) {
        return of(NewRequest.like(request).build(), catchment, today);
    }

    /** Question and purpose together: where people say what it is about. */
    String words() {
        return question + "\n" + purpose;
    }
}
