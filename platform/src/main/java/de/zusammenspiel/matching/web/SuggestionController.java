package de.zusammenspiel.matching.web;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.Candidate;
import de.zusammenspiel.matching.HeldBackView;
import de.zusammenspiel.matching.RequestSuggestion;
import de.zusammenspiel.matching.SuggestionList;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Suggestions for a request and for an offer. */
@Controller
class SuggestionController {
    private static final int REASON = 1_000;
    /** Steps at which somebody may be asked. */
    private static final Set<Step> SEARCHED_FOR =
            EnumSet.of(Step.FAST_TRACKED, Step.ACCEPTED, Step.SEARCHING, Step.PLEDGED);
    /** What members of the group see: what passed screening. */
    private static final Set<Step> BEFORE_SCREENING =
            EnumSet.of(Step.DRAFT, Step.SUBMITTED, Step.CLARIFYING, Step.DECLINED, Step.REFERRED, Step.WITHDRAWN);

    /** Which candidate, and why it does not fit. */
    record MarkForm(@Nullable String kandidat, @Nullable String reason) {}

    private final Suggestions suggestions;
    private final SupportRequests requests;
    private final Offers offers;
    private final ContactPaths paths;
    private final Cards cards;
    private final Texts texts;

    SuggestionController(
            Suggestions suggestions,
            SupportRequests requests,
            Offers offers,
            ContactPaths paths,
            Cards cards,
            Texts texts) {
        this.paths = paths;
        this.suggestions = suggestions;
        this.requests = requests;
        this.offers = offers;
        this.cards = cards;
        this.texts = texts;
    }

    @GetMapping("/{site}/anfragen/{number}/vorschlaege")
    Response forRequest(Site site, Viewer viewer, @PathVariable String number, Locale locale) {
        SupportRequest request = visible(viewer, number);
        SuggestionList found = suggestions.forRequest(request, locale);
        boolean searching = SEARCHED_FOR.contains(request.step());
        boolean coordinates = viewer.is(Role.COORDINATOR);
        Map<OrganisationId, ContactPath> ways = ways(found);
        List<SuggestionsPage.Card> shown = new ArrayList<>();
        for (SuggestionView view : found.shown()) {
            shown.add(cards.card(
                    shown.size() + 1,
                    view,
                    ways.get(view.organisation()),
                    null,
                    number,
                    site,
                    searching,
                    coordinates,
                    locale));
        }
        List<SuggestionsPage.Card> held = new ArrayList<>();
        for (HeldBackView view : found.heldBack()) {
            held.add(cards.card(
                    shown.size() + held.size() + 1,
                    view.suggestion(),
                    ways.get(view.suggestion().organisation()),
                    view.because(),
                    number,
                    site,
                    searching && coordinates,
                    coordinates,
                    locale));
        }
        return new SuggestionsPage(
                texts.text(locale, "matching.request.title"),
                number,
                request.question(),
                searching,
                coordinates,
                shown,
                held,
                found.rejected(),
                found.missing(),
                found.doubtful(),
                found.nothingBecause().orElse(null),
                shown.isEmpty() && held.isEmpty() ? suggestions.gaps(request, locale) : List.of(),
                searching ? steps(site, number, coordinates, locale) : List.of(),
                Errors.none());
    }

    /** Where suggestions end, people go on. */
    private List<Action> steps(Site site, String number, boolean coordinates, Locale locale) {
        String request = "/" + site.slug() + "/anfragen/" + number;
        List<Action> steps = new ArrayList<>();
        if (coordinates && site.hasGroup()) {
            steps.add(Action.link(texts.text(locale, "matching.step.knows"), request + "/rundfrage"));
        }
        steps.add(Action.link(texts.text(locale, "matching.step.name"), request + "/ansprache/neu"));
        if (coordinates) {
            steps.add(Action.link(
                    texts.text(locale, "matching.step.word"),
                    "/" + site.slug() + "/einstellungen/vorschlaege/woerter"));
        }
        return steps;
    }

    /** The warmest way to each, read in one go. */
    private Map<OrganisationId, ContactPath> ways(SuggestionList found) {
        Map<OrganisationId, ContactPath> ways = new HashMap<>();
        paths.to(Stream.concat(found.shown().stream(), found.heldBack().stream().map(HeldBackView::suggestion))
                        .map(SuggestionView::organisation)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach((organisation, all) -> ways.put(organisation, all.getFirst()));
        return ways;
    }

    @PostMapping("/{site}/anfragen/{number}/vorschlaege/oben")
    Response pin(Site site, Actor actor, @PathVariable String number, @ModelAttribute MarkForm form, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        suggestions.pin(request.id(), candidate(form), actor);
        return Redirect.to(path(site, number), check.say("matching.request.pinnedDone", name(form)));
    }

    @PostMapping("/{site}/anfragen/{number}/vorschlaege/ausblenden")
    Response hide(Site site, Actor actor, @PathVariable String number, @ModelAttribute MarkForm form, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        suggestions.hide(request.id(), candidate(form), actor);
        return Redirect.to(path(site, number), check.say("matching.request.hiddenDone", name(form)));
    }

    @PostMapping("/{site}/anfragen/{number}/vorschlaege/freigeben")
    Response unmark(
            Site site, Actor actor, @PathVariable String number, @ModelAttribute MarkForm form, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        suggestions.unmark(request.id(), candidate(form), actor);
        return Redirect.to(path(site, number), check.say("matching.request.undone"));
    }

    @GetMapping("/{site}/anfragen/{number}/vorschlaege/ausschliessen")
    Response askWhy(@PathVariable String number, @ModelAttribute MarkForm form, Locale locale) {
        return why(requests.byNumber(number), form, Errors.none(), locale);
    }

    @PostMapping("/{site}/anfragen/{number}/vorschlaege/ausschliessen")
    Response reject(
            Site site, Actor actor, @PathVariable String number, @ModelAttribute MarkForm form, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        Candidate candidate = candidate(form);
        String reason = check.required("reason", form.reason(), REASON);
        if (check.failed()) {
            return why(request, form, check.errors(), check.locale());
        }
        suggestions.reject(request.id(), candidate, reason, actor);
        return Redirect.to(path(site, number), check.say("matching.request.rejectedDone", name(form)));
    }

    private RejectPage why(SupportRequest request, MarkForm form, Errors errors, Locale locale) {
        Candidate candidate = candidate(form);
        return new RejectPage(
                texts.text(locale, "matching.request.reject"),
                request.number(),
                request.question(),
                candidate.key(),
                suggestions.name(candidate),
                form.reason(),
                errors);
    }

    private String name(MarkForm form) {
        return suggestions.name(candidate(form));
    }

    private static Candidate candidate(MarkForm form) {
        return Candidate.parse(FormCheck.clean(form.kandidat())).orElseThrow(() -> new NotFound("candidate"));
    }

    @GetMapping("/{site}/angebote/{number}/vorschlaege")
    Response forOffer(Site site, @PathVariable String number, Locale locale) {
        Offer offer = offers.byNumber(number);
        List<Suggestion> shown = new ArrayList<>();
        for (RequestSuggestion found : suggestions.forOffer(offer.id(), locale)) {
            shown.add(cards.request(shown.size() + 1, found, site, locale));
        }
        return new OfferSuggestionsPage(
                texts.text(locale, "matching.offer.title"), number, offer.what(), offer.organisationName(), shown);
    }

    private SupportRequest visible(Viewer viewer, String number) {
        SupportRequest request = requests.byNumber(number);
        if (!viewer.is(Role.COORDINATOR) && BEFORE_SCREENING.contains(request.step())) {
            throw new Forbidden();
        }
        return request;
    }

    private static String path(Site site, String number) {
        return "/" + site.slug() + "/anfragen/" + number + "/vorschlaege";
    }
}
