package de.zusammenspiel.intake.web;

import de.zusammenspiel.audit.JournalView;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferCall;
import de.zusammenspiel.intake.OfferCallId;
import de.zusammenspiel.intake.OfferCalls;
import de.zusammenspiel.intake.OfferStanding;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.ContactCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One offer for staff: its facts, what becomes of it, and whom to ask whether they need it. */
@Controller
class OfferPages {
    private static final int CANDIDATES = 12;
    private static final int JOURNAL = 30;
    private final Offers offers;
    private final OfferCalls calls;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final JournalView journal;

    OfferPages(
            Offers offers,
            OfferCalls calls,
            SupportRequests requests,
            Organisations organisations,
            JournalView journal) {
        this.offers = offers;
        this.calls = calls;
        this.requests = requests;
        this.organisations = organisations;
        this.journal = journal;
    }

    @GetMapping("/{site}/angebote/{number}")
    Response show(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String q,
            Site site,
            Viewer viewer,
            FormCheck say) {
        Offer offer = offers.byNumber(number);
        OfferStanding standing = offers.standing(offer.id());
        List<OfferCall> asked = calls.of(offer.id());
        String search = ListQuery.clean(q);
        boolean coordinator = viewer.is(Role.COORDINATOR);
        String keptFor = standing.requestNumber();
        return new OfferPage(
                offer.what(),
                offer.number(),
                path(site, number),
                say.say("intake.offer.state." + offer.state().name()),
                OfferTone.of(offer.state()),
                keptFor,
                keptFor == null ? null : "/" + site.slug() + "/anfragen/" + keptFor,
                OfferLinkPages.facts(offer, say),
                coordinator ? contact(offer, site) : null,
                coordinator,
                coordinator && standing.publicationOk() && standing.approvedAt() == null,
                standing.publicationOk() && standing.approvedAt() != null && offer.state() == OfferState.OPEN,
                offer.state() == OfferState.OPEN || offer.state() == OfferState.RESERVED,
                offer.state() == OfferState.RESERVED
                        || offer.state() == OfferState.CLOSED
                        || offer.state() == OfferState.TAKEN,
                search,
                coordinator && !search.isEmpty() ? candidates(search, asked, site) : List.of(),
                asked.stream().map(call -> asked(call, site, say)).toList(),
                journal.of(offer.id().value(), JOURNAL, say.locale()));
    }

    @PostMapping("/{site}/angebote/{number}/freigeben")
    Response approve(@PathVariable String number, Site site, Actor actor, FormCheck say) {
        offers.approve(offers.byNumber(number).id(), actor);
        return Redirect.to(path(site, number), say.say("intake.offer.approved"));
    }

    @PostMapping("/{site}/angebote/{number}/schliessen")
    Response close(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            Site site,
            Actor actor,
            FormCheck say) {
        offers.close(offers.byNumber(number).id(), actor, shortened(reason));
        return Redirect.to(path(site, number), say.say("intake.offer.closed"));
    }

    @PostMapping("/{site}/angebote/{number}/oeffnen")
    Response release(@PathVariable String number, Site site, Actor actor, FormCheck say) {
        offers.release(offers.byNumber(number).id(), actor);
        return Redirect.to(path(site, number), say.say("intake.offer.released"));
    }

    @PostMapping("/{site}/angebote/{number}/fragen")
    Response ask(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<String> organisation,
            Site site,
            Actor actor,
            FormCheck check) {
        Offer offer = offers.byNumber(number);
        List<OrganisationId> whom = new ArrayList<>();
        for (String one : organisation == null ? List.<String>of() : organisation) {
            UUID id = check.id("organisation", one);
            if (id != null) {
                whom.add(organisations.get(new OrganisationId(id)).id());
            }
        }
        if (whom.isEmpty()) {
            return Redirect.to(path(site, number), check.say("intake.offer.ask.nobody"));
        }
        int toCall = calls.ask(offer.id(), whom, actor).size();
        return Redirect.to(
                path(site, number),
                toCall == 0
                        ? check.say("intake.offer.ask.done", whom.size())
                        : check.say("intake.offer.ask.someToCall", whom.size() - toCall, toCall));
    }

    @PostMapping("/{site}/angebote/{number}/anfrage")
    Response toRequest(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String call,
            Site site,
            Actor actor,
            FormCheck check) {
        UUID id = check.id("call", call);
        if (id == null) {
            return Redirect.to(path(site, number));
        }
        SupportRequestId request = calls.toRequest(new OfferCallId(id), actor);
        return Redirect.to(
                "/" + site.slug() + "/anfragen/" + requests.get(request).number() + "/pruefung",
                check.say("intake.offer.madeRequest"));
    }

    private static String shortened(@Nullable String reason) {
        String clean = FormCheck.clean(reason);
        return clean.length() > 1_000 ? clean.substring(0, 1_000) : clean;
    }

    private static String path(Site site, String number) {
        return "/" + site.slug() + "/angebote/" + number;
    }

    private static ContactCard contact(Offer offer, Site site) {
        OrganisationId organisation = offer.organisation();
        return new ContactCard(
                offer.contactName().isBlank() ? offer.organisationName() : offer.contactName(),
                null,
                offer.organisationName(),
                organisation == null ? null : "/" + site.slug() + "/organisationen/" + organisation,
                null,
                offer.contactPhone(),
                offer.contactEmail(),
                null);
    }

    private List<OfferPage.Candidate> candidates(String search, List<OfferCall> asked, Site site) {
        Set<OrganisationId> known = asked.stream().map(OfferCall::organisation).collect(Collectors.toSet());
        return organisations.search(search, Sector.NON_PROFIT, CANDIDATES).stream()
                .filter(card -> !known.contains(card.id()))
                .map(card -> candidate(card, site))
                .toList();
    }

    private OfferPage.Candidate candidate(OrganisationCard card, Site site) {
        return new OfferPage.Candidate(
                card.id().value().toString(),
                card.name(),
                card.placeLabel(),
                "/" + site.slug() + "/organisationen/" + card.id(),
                organisations.contactsOf(card.id()).stream().anyMatch(Contact::mayBeMailed));
    }

    private OfferPage.Asked asked(OfferCall call, Site site, FormCheck say) {
        OfferCall.Reply reply = call.reply();
        String state = reply == null
                ? say.say(
                        "intake.offer.asked.waiting",
                        Texts.date(say.locale(), LocalDate.ofInstant(call.askedAt(), Texts.ZONE)))
                : say.say("intake.offer.asked." + reply.name());
        return new OfferPage.Asked(
                organisations.get(call.organisation()).name(),
                "/" + site.slug() + "/organisationen/" + call.organisation(),
                call.contactName(),
                state,
                reply == null ? "waiting" : reply == OfferCall.Reply.NEEDED ? "good" : "neutral",
                call.note(),
                reply == OfferCall.Reply.NEEDED ? call.id().value().toString() : null);
    }
}
