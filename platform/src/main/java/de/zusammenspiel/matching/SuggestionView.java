package de.zusammenspiel.matching;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One suggested offer, or a company that has offered nothing yet.
 *
 * @param key names the candidate within the request, for rejecting and pinning
 * @param organisation null for an offer whose giver is not in the directory yet
 * @param score 0 to 1
 * @param sentence why, in plain words, as a person would say it aloud
 * @param about the part of it that says what is given, without amount, time and place
 * @param pinned a person put it on top
 * @param warning what to mind before asking
 */
public record SuggestionView(
        String key,
        @Nullable OrganisationId organisation,
        String organisationName,
        @Nullable OfferId offer,
        @Nullable String offerNumber,
        @Nullable String offerText,
        double score,
        String sentence,
        String about,
        List<ReasonView> reasons,
        boolean pinned,
        Optional<String> warning) {
    public SuggestionView {
        reasons = List.copyOf(reasons);
    }
}
