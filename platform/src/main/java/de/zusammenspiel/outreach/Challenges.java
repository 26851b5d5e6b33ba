package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking companies, and what they answer: the door of this module. */
@Service
public class Challenges {
    /** So many days after the ask the member is reminded. */
    public static final int DAYS_TO_REMIND = 7;
    /** So many days after the ask silence counts as no answer. */
    public static final int DAYS_TO_REST = 14;

    private static final String SUBJECT = "SupportRequest";

    private final ChallengeStore store;
    private final PledgeStore pledges;
    private final Answers answers;
    private final Settlement settlement;
    private final OutreachLetters letters;
    private final AskWords words;
    private final QuantityWords quantities;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Offers offers;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Links links;
    private final Numbers numbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Challenges(
            ChallengeStore store,
            PledgeStore pledges,
            Answers answers,
            Settlement settlement,
            OutreachLetters letters,
            AskWords words,
            QuantityWords quantities,
            SupportRequests requests,
            RequestLedger ledger,
            Offers offers,
            Organisations organisations,
            Accounts accounts,
            Links links,
            Numbers numbers,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.pledges = pledges;
        this.answers = answers;
        this.settlement = settlement;
        this.letters = letters;
        this.words = words;
        this.quantities = quantities;
        this.requests = requests;
        this.ledger = ledger;
        this.offers = offers;
        this.organisations = organisations;
        this.accounts = accounts;
        this.links = links;
        this.numbers = numbers;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Challenge get(ChallengeId id) {
        return store.find(id).orElseThrow(() -> new NotFound("challenge"));
    }

    @Transactional(readOnly = true)
    public Challenge byNumber(String number) {
        return store.byNumber(number).orElseThrow(() -> new NotFound("challenge"));
    }

    @Transactional(readOnly = true)
    public List<Challenge> of(SupportRequestId request) {
        return store.of(request);
    }

    @Transactional(readOnly = true)
    public List<Challenge> of(OrganisationId organisation) {
        return store.ofOrganisation(organisation);
    }

    /** What a member asks: what is to do first. */
    @Transactional(readOnly = true)
    public List<Challenge> ofMember(UUID account) {
        return store.ofMember(account);
    }

    /** Planned by somebody and not yet asked. */
    @Transactional(readOnly = true)
    public List<Challenge> planned() {
        return store.in(ChallengeState.PLANNED);
    }

    /** Asked and not yet answered, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Challenge> waiting() {
        return store.in(ChallengeState.ASKED);
    }

    /** Waiting for more than a week: the member was reminded. */
    @Transactional(readOnly = true)
    public List<Challenge> overdue() {
        LocalDate today = today();
        return waiting().stream()
                .filter(challenge ->
                        challenge.remindOn() != null && !challenge.remindOn().isAfter(today))
                .toList();
    }

    /** Rested without an answer while the search goes on: time to ask the next. */
    @Transactional(readOnly = true)
    public List<Challenge> rested() {
        return store.in(ChallengeState.NO_ANSWER).stream()
                .filter(challenge -> Settlement.SEARCH.contains(
                        requests.get(challenge.request()).step()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Pledge> pledgesOf(SupportRequestId request) {
        return pledges.of(request);
    }

    @Transactional(readOnly = true)
    public List<Pledge> pledgesOf(ChallengeId challenge) {
        return pledges.of(challenge);
    }

    @Transactional(readOnly = true)
    public Pledge pledge(PledgeId id) {
        return pledges.find(id).orElseThrow(() -> new NotFound("pledge"));
    }

    /** Whole yeses that wait for the coordinator's choice. */
    @Transactional(readOnly = true)
    public List<Pledge> toChoose() {
        return pledges.toChoose();
    }

    @Transactional(readOnly = true)
    public Coverage coverage(SupportRequestId request) {
        return coverage(request, Locale.GERMAN);
    }

    @Transactional(readOnly = true)
    public Coverage coverage(SupportRequestId request, Locale locale) {
        return quantities.coverage(requests.get(request), pledges.of(request), locale);
    }

    /** For whoever has read both already. */
    public Coverage coverage(SupportRequest request, List<Pledge> standing, Locale locale) {
        return quantities.coverage(request, standing, locale);
    }

    /** Whether companies can be asked for this request now. */
    public boolean searching(SupportRequest request) {
        return Settlement.SEARCH.contains(request.step());
    }

    /**
     * Notes that a member is going to ask a company. Whoever is being asked for this request already is not asked a
     * second time: then the challenge that is there comes back.
     *
     * @param contactId null for the preferred contact
     * @param text the letter without greeting and signature; blank for the usual words
     * @throws NotSearching if the request is undecided, covered or over
     * @throws NoMailBasis if the platform may not write to that person
     */
    @Transactional
    public ChallengeId plan(
            SupportRequestId id,
            OrganisationId organisationId,
            @Nullable ContactId contactId,
            @Nullable OfferId offerId,
            Way way,
            UUID askedBy,
            String text,
            Actor by) {
        Step step = ledger.lock(id);
        if (!Settlement.SEARCH.contains(step)) {
            throw new NotSearching(step);
        }
        Optional<Challenge> open = store.of(id).stream()
                .filter(one ->
                        one.organisation().equals(organisationId) && one.state().isOpen())
                .findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        SupportRequest request = requests.get(id);
        Organisation organisation = organisations.get(organisationId);
        Optional<Contact> contact = contact(organisationId, contactId);
        requireBasis(way, contact, organisation.name());
        Member asker = accounts.member(askedBy).orElseThrow(() -> new NotFound("member"));
        Offer offer = offerId == null ? null : offers.get(offerId);
        String contactName = contact.map(Contact::name).orElse("");
        Challenge challenge = new Challenge(
                new ChallengeId(ids.next()),
                numbers.next("H"),
                id,
                request.number(),
                organisationId,
                organisation.name(),
                contact.map(Contact::id).orElse(null),
                contactName,
                offerId,
                askedBy,
                asker.name(),
                way,
                words.greeting(contactName),
                text.isBlank() ? words.text(request, organisationId, offer, askedBy) : text.strip(),
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
                1);
        store.insert(challenge);
        String planned = askedBy.equals(by.account()) ? "challengeTaken" : "challengePlanned";
        record(by, challenge, planned, Map.of("asker", asker.name()));
        if (!askedBy.equals(by.account())) {
            letters.assigned(challenge, by.name());
        }
        return challenge.id();
    }

    private Optional<Contact> contact(OrganisationId organisation, @Nullable ContactId id) {
        return id == null
                ? organisations.preferredContact(organisation)
                : organisations.contact(id).filter(one -> one.organisation().equals(organisation));
    }

    private static void requireBasis(Way way, Optional<Contact> contact, String organisation) {
        if (way == Way.PLATFORM_MAIL && contact.filter(Contact::mayBeMailed).isEmpty()) {
            throw new NoMailBasis(organisation);
        }
    }

    /** Somebody else asks, or in another way, or another person there. */
    @Transactional
    public void reassign(ChallengeId id, UUID askedBy, Way way, @Nullable ContactId contactId, Actor by) {
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

    /** @throws StaleEdit if somebody else changed the letter since it was opened */
    @Transactional
    public void changeText(ChallengeId id, int version, String greeting, String text, Actor by) {
        Challenge before = get(id);
        if (!store.changeText(id, version, greeting.strip(), text.strip())) {
            throw new StaleEdit(before.greeting() + "\n\n" + before.text(), greeting + "\n\n" + text);
        }
        record(by, before, "challengeTextChanged", Map.of());
    }

    /** The company has been asked; with {@link Way#PLATFORM_MAIL} the letter goes out now. Asking twice does nothing. */
    @Transactional
    public void asked(ChallengeId id, Actor by) {
        Challenge challenge = held(id);
        if (ask(challenge, by)) {
            settlement.settle(challenge.request(), by);
        }
    }

    private boolean ask(Challenge challenge, Actor by) {
        LocalDate today = today();
        if (!store.asked(
                challenge.id(), clock.instant(), today.plusDays(DAYS_TO_REMIND), today.plusDays(DAYS_TO_REST))) {
            return false;
        }
        Step step = requests.get(challenge.request()).step();
        if (!Settlement.SEARCH.contains(step)) {
            throw new NotSearching(step);
        }
        events.publishEvent(new CompanyAsked(
                CurrentSite.require(), challenge.organisation(), challenge.id().value(), today));
        record(by, challenge, "challengeAsked" + challenge.way(), Map.of("asker", challenge.askedByName()));
        if (challenge.way() == Way.PLATFORM_MAIL) {
            letters.challenge(get(challenge.id()));
        }
        return true;
    }

    /** The member asked once more; the days of waiting start again. */
    @Transactional
    public void askedAgain(ChallengeId id, Actor by) {
        Challenge challenge = held(id);
        LocalDate today = today();
        if (store.askedAgain(id, today.plusDays(DAYS_TO_REMIND), today.plusDays(DAYS_TO_REST))) {
            record(by, challenge, "challengeAskedAgain", Map.of());
            settlement.settle(challenge.request(), by);
        }
    }

    /** Nobody picked up the phone. */
    @Transactional
    public void notReached(ChallengeId id, Actor by) {
        Challenge challenge = get(id);
        store.attempted(id, clock.instant());
        record(by, challenge, "challengeNotReached", Map.of());
    }

    /** Not asked after all. */
    @Transactional
    public void withdraw(ChallengeId id, Actor by) {
        Challenge challenge = held(id);
        if (challenge.state().isOpen() && store.move(id, challenge.state(), ChallengeState.WITHDRAWN)) {
            links.end(id.value());
            record(by, challenge, "challengeWithdrawn", Map.of());
            settlement.settle(challenge.request(), by);
        }
    }

    /** A link to the answer page, to take along; earlier ones stay valid. */
    @Transactional
    public String answerLink(ChallengeId id) {
        Challenge challenge = get(id);
        return links.issue(OutreachLetters.ANSWER, id.value(), challenge.addressee(), null, OutreachLetters.LINK_LIFE);
    }

    /** A short code for the printed letter. */
    @Transactional
    public String answerCode(ChallengeId id) {
        Challenge challenge = get(id);
        return links.issueCode(OutreachLetters.ANSWER, id.value(), challenge.addressee(), OutreachLetters.LINK_LIFE);
    }

    /** Whether the company may still answer, or answer otherwise. */
    @Transactional(readOnly = true)
    public boolean answerable(Challenge challenge) {
        return answers.open(challenge, requests.get(challenge.request()));
    }

    /**
     * What the company says, by its link or through a member who heard it. Until there is an agreement it may say
     * something else; the same answer twice counts once.
     */
    @Transactional
    public AnswerOutcome answer(ChallengeId id, Answer answer, AnswerDetails details, Actor by) {
        Challenge challenge = held(id);
        if (challenge.state() == ChallengeState.PLANNED && searching(requests.get(challenge.request()))) {
            ask(challenge, by); // answered on the phone, in the same breath
        }
        return answers.take(get(id), answer, details, by);
    }

    /**
     * The coordinator takes a pledge. With a whole one the request is covered, and everybody else who said yes hears so
     * the same day.
     *
     * @throws NotToChoose if the pledge does not stand any more
     */
    @Transactional
    public void choose(PledgeId id, Actor by) {
        Pledge chosen = pledge(id);
        ledger.lock(chosen.request());
        Pledge pledge = pledge(id);
        SupportRequest request = requests.get(pledge.request());
        if (pledge.state() != PledgeState.OFFERED || !Settlement.SEARCH.contains(request.step())) {
            throw new NotToChoose("pledge is " + pledge.state() + ", request " + request.step());
        }
        settlement.take(pledge, by);
        journal.record(
                by, SUBJECT, request.id().value(), "pledgeChosen", Map.of("organisation", pledge.organisationName()));
        if (pledge.full()) {
            for (Pledge other : settlement.standing(request.id())) {
                if (!other.id().equals(id)) {
                    settlement.thankFor(other, request, by);
                }
            }
            settlement.cover(request, by);
        } else {
            settlement.settle(request.id(), by);
        }
    }

    /** The coordinator finds that the parts are enough, whatever the numbers say. */
    @Transactional
    public void enough(SupportRequestId id, Actor by) {
        Step step = ledger.lock(id);
        List<Pledge> parts = settlement.standing(id).stream()
                .filter(pledge -> !pledge.full())
                .toList();
        if (parts.isEmpty() || !Settlement.SEARCH.contains(step)) {
            throw new NotToChoose("no parts stand, or request is " + step);
        }
        journal.record(by, SUBJECT, id.value(), "partsEnough", Map.of());
        settlement.cover(requests.get(id), by);
    }

    /**
     * The agreement made of a pledge names other amounts than the company first said: from now on those count. What is
     * missing then is searched for.
     */
    @Transactional
    public void agreedOn(
            PledgeId id, @Nullable Integer persons, @Nullable Double hours, @Nullable Integer pieces, Actor by) {
        SupportRequestId request = pledge(id).request();
        ledger.lock(request);
        settlement.agreedOn(pledge(id), new Quantity(persons, hours, pieces), by);
    }

    /** Nothing comes of an agreed promise after all: the need is open again, unless others cover it. */
    @Transactional
    public void reopen(SupportRequestId request, @Nullable PledgeId broken, Actor by) {
        ledger.lock(request);
        settlement.reopen(request, broken == null ? null : pledge(broken), by);
    }

    /** What was agreed is not all that was asked for: the search for the rest goes on. */
    @Transactional
    public void searchOn(SupportRequestId request, Actor by) {
        ledger.lock(request);
        settlement.settle(request, by);
    }

    /** The challenge, with its request held until the transaction ends. */
    private Challenge held(ChallengeId id) {
        ledger.lock(get(id).request());
        return get(id);
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
