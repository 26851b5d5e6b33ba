package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Notices;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.events.CompanyAsked;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Numbers;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From the plan to ask a company to the day it is asked, and once more. Runs in the transaction of the door. */
@Component
class Asking {
    private static final String SUBJECT = "SupportRequest";
    private static final int LONGEST_BECAUSE = 2_000;

    private final ChallengeStore store;
    private final Settlement settlement;
    private final OutreachLetters letters;
    private final AskWords words;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Offers offers;
    private final Notices notices;
    private final Ties ties;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Links links;
    private final Numbers numbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Asking(
            ChallengeStore store,
            Settlement settlement,
            OutreachLetters letters,
            AskWords words,
            SupportRequests requests,
            RequestLedger ledger,
            Offers offers,
            Notices notices,
            Ties ties,
            Organisations organisations,
            Accounts accounts,
            Links links,
            Numbers numbers,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.settlement = settlement;
        this.letters = letters;
        this.words = words;
        this.requests = requests;
        this.ledger = ledger;
        this.offers = offers;
        this.notices = notices;
        this.ties = ties;
        this.organisations = organisations;
        this.accounts = accounts;
        this.links = links;
        this.numbers = numbers;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the ask that is planned now, or the one that was under way already */
    Planned plan(Plan plan, Actor by) {
        SupportRequestId id = plan.request();
        Step step = ledger.lock(id);
        Organisation organisation = organisations.get(plan.organisation());
        OrganisationId organisationId = organisation.id();
        if (!Settlement.SEARCH.contains(step)) {
            throw new NotSearching(step);
        }
        Optional<Challenge> open = store.of(id).stream()
                .filter(one ->
                        one.organisation().equals(organisationId) && one.state().isOpen())
                .findFirst();
        if (open.isPresent()) {
            return new Planned(open.get(), false);
        }
        SupportRequest request = requests.get(id);
        Optional<Contact> contact = contact(organisationId, plan.contact());
        requireBasis(plan.way(), contact, organisation.name());
        UUID askedBy = plan.askedBy();
        Member asker = accounts.member(askedBy).orElseThrow(() -> new NotFound("member"));
        Offer offer = plan.offer() == null ? null : offers.get(plan.offer());
        String contactName = contact.map(Contact::name).orElse("");
        String letter = plan.text().isBlank()
                ? words.text(request, organisationId, offer, askedBy)
                : plan.text().strip();
        Challenge challenge = new Challenge(
                new ChallengeId(ids.next()),
                numbers.next("H"),
                id,
                request.number(),
                organisationId,
                organisation.name(),
                contact.map(Contact::id).orElse(null),
                contactName,
                plan.offer(),
                askedBy,
                asker.name(),
                plan.way(),
                words.greeting(contactName),
                withNotice(letter, plan.way(), contact),
                ChallengeState.PLANNED,
                clock.instant(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                shortened(plan.because()),
                1);
        store.insert(challenge);
        String planned = askedBy.equals(by.account()) ? "challengeTaken" : "challengePlanned";
        record(by, challenge, planned, Map.of("asker", asker.name()));
        return new Planned(challenge, true);
    }

    /** The same, and whoever is to ask hears of it. */
    Planned planAndTell(Plan plan, Actor by) {
        Planned planned = plan(plan, by);
        if (planned.isNew() && !plan.askedBy().equals(by.account())) {
            letters.assigned(planned.challenge(), by.name());
        }
        return planned;
    }

    /** An ask that stands, and whether it was not there before. */
    record Planned(Challenge challenge, boolean isNew) {}

    private static String shortened(String because) {
        return because.substring(0, Math.min(LONGEST_BECAUSE, because.length()));
    }

    void despite(ChallengeId id, String reason, Actor by) {
        record(by, get(id), "challengeDespite", Map.of("reason", reason));
    }

    private Optional<Contact> contact(OrganisationId organisation, @Nullable ContactId id) {
        return id == null
                ? organisations.preferredContact(organisation)
                : organisations.contact(organisation, id).filter(one -> !one.deceased());
    }

    /** Whoever does not know yet where we have her name from is told in the letter that asks her (Art. 14 GDPR). */
    private String withNotice(String letter, Way way, Optional<Contact> contact) {
        return way == Way.CALL || notices.stands(letter)
                ? letter
                : contact.flatMap(one -> notices.paragraph(one.id()))
                        .map(paragraph -> letter + "\n\n" + paragraph)
                        .orElse(letter);
    }

    private static void requireBasis(Way way, Optional<Contact> contact, String organisation) {
        if (way == Way.PLATFORM_MAIL && contact.filter(Contact::mayBeMailed).isEmpty()) {
            throw new NoMailBasis(organisation);
        }
    }

    void reassign(ChallengeId id, UUID askedBy, Way way, @Nullable ContactId contactId, Actor by) {
        Challenge challenge = get(id);
        Member asker = accounts.member(askedBy).orElseThrow(() -> new NotFound("member"));
        Optional<Contact> contact = contact(challenge.organisation(), contactId);
        requireBasis(way, contact, challenge.organisationName());
        boolean changed = store.changeAsker(
                id,
                askedBy,
                asker.name(),
                way,
                contact.map(Contact::id).orElse(null),
                contact.map(Contact::name).orElse(""));
        if (!changed) {
            throw new NotFound("open challenge");
        }
        record(by, challenge, "challengeReassigned", Map.of("asker", asker.name()));
        if (!askedBy.equals(challenge.askedBy()) && !askedBy.equals(by.account())) {
            letters.assigned(get(id), by.name());
        }
    }

    void changeText(ChallengeId id, int version, String greeting, String text, Actor by) {
        Challenge before = get(id);
        if (!store.changeText(id, version, greeting.strip(), text.strip())) {
            throw new StaleEdit(before.greeting() + "\n\n" + before.text(), greeting + "\n\n" + text);
        }
        record(by, before, "challengeTextChanged", Map.of());
    }

    boolean asked(ChallengeId id, Actor by) {
        Challenge challenge = held(id);
        boolean now = ask(challenge, by);
        if (now) {
            settlement.settle(challenge.request(), by);
        }
        return now;
    }

    boolean ask(Challenge challenge, Actor by) {
        LocalDate today = today();
        if (!store.asked(
                challenge.id(),
                clock.instant(),
                today.plusDays(Challenges.DAYS_TO_REMIND),
                today.plusDays(Challenges.DAYS_TO_REST))) {
            return false;
        }
        Step step = requests.get(challenge.request()).step();
        if (!Settlement.SEARCH.contains(step)) {
            throw new NotSearching(step);
        }
        events.publishEvent(new CompanyAsked(
                CurrentSite.require(),
                challenge.organisation(),
                challenge.id().value(),
                today,
                challenge.request(),
                challenge.offer(),
                by.label()));
        ContactId contact = challenge.contact();
        if (contact != null) {
            organisations.contacted(contact);
            if (challenge.way() != Way.CALL) {
                notices.sent(contact, challenge.text(), by);
            }
        }
        ties.spoke(challenge.askedBy(), challenge.organisation());
        record(by, challenge, "challengeAsked" + challenge.way(), Map.of("asker", challenge.askedByName()));
        if (challenge.way() == Way.PLATFORM_MAIL) {
            letters.challenge(get(challenge.id()));
        }
        return true;
    }

    boolean askedAgain(ChallengeId id, Actor by) {
        Challenge challenge = held(id);
        LocalDate today = today();
        boolean again = store.askedAgain(
                id, today.plusDays(Challenges.DAYS_TO_REMIND), today.plusDays(Challenges.DAYS_TO_REST));
        if (again) {
            record(by, challenge, "challengeAskedAgain", Map.of());
            settlement.settle(challenge.request(), by);
        }
        return again;
    }

    void notReached(ChallengeId id, Actor by) {
        Challenge challenge = get(id);
        store.attempted(id, clock.instant());
        record(by, challenge, "challengeNotReached", Map.of());
    }

    void withdraw(ChallengeId id, Actor by) {
        Challenge challenge = held(id);
        if (challenge.state().isOpen() && store.move(id, challenge.state(), ChallengeState.WITHDRAWN)) {
            links.end(id.value());
            record(by, challenge, "challengeWithdrawn", Map.of());
            settlement.settle(challenge.request(), by);
        }
    }

    /** The challenge, with its request held until the transaction ends. */
    Challenge held(ChallengeId id) {
        ledger.lock(get(id).request());
        return get(id);
    }

    private Challenge get(ChallengeId id) {
        return store.find(id).orElseThrow(() -> new NotFound("challenge"));
    }

    private void record(Actor by, Challenge challenge, String act, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("organisation", challenge.organisationName());
        details.put("number", challenge.number());
        journal.record(by, SUBJECT, challenge.request().value(), act, details);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
