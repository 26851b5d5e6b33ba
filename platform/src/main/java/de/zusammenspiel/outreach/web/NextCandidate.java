package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Suggestion;
import de.zusammenspiel.web.part.Suggestion.Evidence;
import de.zusammenspiel.web.part.Suggestion.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who could be asked next: the best suggestion nobody has asked for this request yet. */
@Component
class NextCandidate {
    private final Suggestions suggestions;
    private final Challenges challenges;
    private final ContactPaths paths;
    private final PathWords pathWords;
    private final Texts texts;

    NextCandidate(
            Suggestions suggestions, Challenges challenges, ContactPaths paths, PathWords pathWords, Texts texts) {
        this.paths = paths;
        this.pathWords = pathWords;
        this.suggestions = suggestions;
        this.challenges = challenges;
        this.texts = texts;
    }

    Optional<Suggestion> of(SupportRequest request, Site site, Locale locale) {
        Set<OrganisationId> asked = challenges.of(request.id()).stream()
                .map(Challenge::organisation)
                .collect(Collectors.toSet());
        return suggestions.forRequest(request.id(), locale).shown().stream()
                .filter(one -> one.organisation() != null && !asked.contains(one.organisation()))
                .findFirst()
                .map(one -> card(one, request, site, locale));
    }

    private Suggestion card(SuggestionView view, SupportRequest request, Site site, Locale locale) {
        OrganisationId organisation = view.organisation();
        ContactPath path = organisation == null
                ? null
                : paths.to(organisation).stream().findFirst().orElse(null);
        String ask = "/" + site.slug() + "/anfragen/" + request.number() + "/ansprache/neu?organisation=" + organisation
                + offer(view.offer());
        return new Suggestion(
                1,
                view.organisationName(),
                "/" + site.slug() + "/organisationen/" + organisation,
                "COMPANY",
                view.sentence(),
                path == null ? List.of() : List.of(Evidence.of(Kind.CONTACT, pathWords.sentence(path, locale))),
                List.of(),
                null,
                null,
                List.of(Action.link(texts.text(locale, "outreach.case.ask"), ask)));
    }

    private static String offer(@Nullable OfferId offer) {
        return offer == null ? "" : "&angebot=" + offer;
    }
}
