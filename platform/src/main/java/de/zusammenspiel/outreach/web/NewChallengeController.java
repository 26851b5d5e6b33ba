package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.Candidate;
import de.zusammenspiel.matching.HeldBackView;
import de.zusammenspiel.matching.Readiness;
import de.zusammenspiel.matching.ReadinessView;
import de.zusammenspiel.matching.Sharings;
import de.zusammenspiel.matching.SuggestionList;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.NoMailBasis;
import de.zusammenspiel.outreach.NotSearching;
import de.zusammenspiel.outreach.Plan;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decides who asks a company, and how. */
@Controller
class NewChallengeController {
    private static final int FOUND = 12;
    private static final int REASON = 400;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final Offers offers;
    private final Challenges challenges;
    private final Readiness readiness;
    private final Suggestions suggestions;
    private final Askers askers;

    NewChallengeController(
            SupportRequests requests,
            Organisations organisations,
            Offers offers,
            Challenges challenges,
            Readiness readiness,
            Suggestions suggestions,
            Askers askers) {
        this.requests = requests;
        this.organisations = organisations;
        this.offers = offers;
        this.challenges = challenges;
        this.readiness = readiness;
        this.suggestions = suggestions;
        this.askers = askers;
    }

    @GetMapping("/{site}/anfragen/{number}/ansprache/neu")
    Response form(Viewer viewer, @PathVariable String number, @ModelAttribute NewChallengeForm form, FormCheck check) {
        return page(requests.byNumber(number), viewer, form, new Typed(organisations, check, form), check);
    }

    @PostMapping("/{site}/anfragen/{number}/ansprache/neu")
    Response plan(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String number,
            @ModelAttribute NewChallengeForm form,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        Typed typed = new Typed(organisations, check, form);
        Organisation company = typed.company();
        UUID who = check.id("who", form.who());
        UUID contact = check.id("contact", form.contact());
        Way how = check.choice("how", Way.class, form.how());
        if (how == null && !check.failed()) {
            check.error("how", "outreach.new.howMissing");
        }
        if (who == null && !check.failed()) {
            check.error("who", "outreach.new.whoMissing");
        }
        boolean mayChoose = company != null
                && who != null
                && askers.of(company.id(), request.id(), viewer, null, check.locale()).stream()
                        .anyMatch(option -> option.value().equals(who.toString()));
        if (company != null && who != null && !mayChoose) {
            check.error("who", "web.error.choice");
        }
        String anyway = check.text("anyway", form.anyway(), REASON);
        // Asking too often is a decision of its own, with a reason that stays.
        if (company != null
                && anyway.isEmpty()
                && !check.failed()
                && readiness.of(company.id(), check.locale()).waitBecause().isPresent()) {
            check.error("anyway", "outreach.new.anywayMissing");
        }
        if (company == null || who == null || how == null || check.failed()) {
            return page(request, viewer, form, typed, check);
        }
        try {
            ChallengeId id = challenges.planDespite(
                    new Plan(
                            request.id(),
                            company.id(),
                            contact == null ? null : new ContactId(contact),
                            typed.offer(),
                            how,
                            who,
                            "",
                            because(request, company, typed.offer())),
                    anyway,
                    actor);
            return Redirect.to(
                    "/" + site.slug() + "/ansprachen/" + challenges.get(id).number());
        } catch (NoMailBasis e) {
            check.error("how", "outreach.new.noBasis");
            return page(request, viewer, form, typed, check);
        } catch (NotSearching e) {
            throw new StaleEdit(check.say("outreach.new.notSearching"), company.name());
        }
    }

    /** What the suggestions say about this company; "" where a person thought of it. */
    private String because(SupportRequest request, Organisation company, @Nullable OfferId offer) {
        String key = (offer == null ? new Candidate.OfCompany(company.id()) : new Candidate.OfOffer(offer)).key();
        SuggestionList found = suggestions.forRequest(request, Locale.GERMAN, Sharings.CANDIDATES);
        return Stream.concat(found.shown().stream(), found.heldBack().stream().map(HeldBackView::suggestion))
                .filter(one -> one.key().equals(key))
                .map(SuggestionView::sentence)
                .findFirst()
                .orElse("");
    }

    /** The company and the offer named in the form, as far as they exist. */
    private record Typed(
            @Nullable Organisation company, @Nullable OfferId offer) {
        Typed(Organisations organisations, FormCheck check, NewChallengeForm form) {
            this(company(organisations, check, form), offer(check, form));
        }

        private static @Nullable Organisation company(
                Organisations organisations, FormCheck check, NewChallengeForm form) {
            UUID id = check.id("organisation", form.organisation());
            return id == null ? null : organisations.get(new OrganisationId(id));
        }

        private static @Nullable OfferId offer(FormCheck check, NewChallengeForm form) {
            UUID id = check.id("angebot", form.angebot());
            return id == null ? null : new OfferId(id);
        }
    }

    private NewChallengePage page(
            SupportRequest request, Viewer viewer, NewChallengeForm form, Typed typed, FormCheck check) {
        Organisation company = typed.company();
        ReadinessView ready = company == null ? null : readiness.of(company.id(), check.locale());
        List<Contact> contacts = company == null
                ? List.of()
                : organisations.contactsOf(company.id()).stream()
                        .filter(one -> !one.deceased())
                        .toList();
        boolean mail = contacts.stream().anyMatch(Contact::mayBeMailed);
        OfferId offer = typed.offer();
        Offer given = offer == null ? null : offers.get(offer);
        Errors errors = check.errors();
        return new NewChallengePage(
                company == null ? check.say("outreach.new.whomTitle") : check.say("outreach.new.title", company.name()),
                request,
                challenges.searching(request),
                company,
                company == null && form.q() != null
                        ? organisations.search(FormCheck.clean(form.q()), Sector.COMPANY, FOUND)
                        : List.of(),
                given == null ? null : given.what(),
                ready == null ? null : ready.waitBecause().orElse(null),
                ready == null ? List.of() : ReadinessFacts.of(ready, check),
                company == null ? List.of() : askers.of(company.id(), request.id(), viewer, form.who(), check.locale()),
                contactOptions(contacts, form),
                ways(mail, form, check),
                mail,
                form,
                errors);
    }

    private static List<Option> contactOptions(List<Contact> contacts, NewChallengeForm form) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        String chosen = form.contact() == null ? contacts.getFirst().id().toString() : form.contact();
        return contacts.stream()
                .map(contact -> Option.of(
                                contact.id().toString(),
                                contact.name(),
                                contact.role().isBlank() ? null : contact.role())
                        .select(contact.id().toString().equals(chosen)))
                .toList();
    }

    private static List<Option> ways(boolean mail, NewChallengeForm form, FormCheck check) {
        List<Option> ways = new ArrayList<>();
        for (Way way : Way.values()) {
            if (way != Way.PLATFORM_MAIL || mail) {
                ways.add(Option.of(way.name(), check.say("outreach.way." + way), check.say("outreach.new.how." + way))
                        .select(way.name().equals(form.how())));
            }
        }
        return ways;
    }
}
