package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.TieBasis;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Wer kennt jemanden, der …?": every answer becomes a way to a house, so that nobody keeps lists of contacts. */
@Service
public class CallsForContacts {
    /** More partners at once would be a circular letter. */
    public static final int MOST_PARTNERS = 30;

    private final CallStore store;
    private final CallWords words;
    private final CallLetters letters;
    private final Asking asking;
    private final SupportRequests requests;
    private final Organisations organisations;
    private final Ties ties;
    private final Accounts accounts;
    private final Texts texts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    CallsForContacts(
            CallStore store,
            CallWords words,
            CallLetters letters,
            Asking asking,
            SupportRequests requests,
            Organisations organisations,
            Ties ties,
            Accounts accounts,
            Texts texts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.letters = letters;
        this.asking = asking;
        this.requests = requests;
        this.organisations = organisations;
        this.ties = ties;
        this.accounts = accounts;
        this.texts = texts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** The question sent last for a request. */
    @Transactional(readOnly = true)
    public Optional<CallForContacts> of(SupportRequestId request) {
        return store.latest(request);
    }

    @Transactional(readOnly = true)
    public CallForContacts get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("call for contacts"));
    }

    @Transactional(readOnly = true)
    public CallRecipient recipient(UUID id) {
        return store.recipient(id).orElseThrow(() -> new NotFound("recipient"));
    }

    @Transactional(readOnly = true)
    public List<CallRecipient> recipients(UUID call) {
        return store.recipients(call);
    }

    @Transactional(readOnly = true)
    public List<CallHint> hints(UUID call) {
        return store.hints(call);
    }

    @Transactional(readOnly = true)
    public List<CallHint> hintsOf(UUID recipient) {
        return store.hintsOf(recipient);
    }

    /** Houses somebody named which nobody is going to ask yet. */
    @Transactional(readOnly = true)
    public List<CallHint> toAsk() {
        return store.open();
    }

    /** A first wording without names. */
    public String draft(SupportRequest request) {
        return words.sentence(request);
    }

    /** Whether the need lets one think of health, flight, debt, children and the like: then a person has to say yes. */
    public boolean sensitive(SupportRequest request) {
        return words.sensitive(request);
    }

    /** A name, address or number that must not stand in the sentence; "" when there is none. */
    public String givenAway(String sentence, SupportRequest request) {
        return words.givenAway(sentence, request);
    }

    /** Members who get the question. */
    @Transactional(readOnly = true)
    public List<Member> group() {
        return accounts.membersOf(Role.GROUP_MEMBER);
    }

    /**
     * Sends the sentence to the group. A question that is on its way for this request already stays the only one.
     *
     * @throws NotSearching if nobody is being looked for
     */
    @Transactional
    public CallForContacts start(SupportRequestId id, String sentence, Actor by) {
        SupportRequest request = requests.get(id);
        if (!Settlement.SEARCH.contains(request.step())) {
            throw new NotSearching(request.step());
        }
        if (!words.givenAway(sentence, request).isEmpty()) {
            throw new IllegalArgumentException("the sentence gives away whom it is for");
        }
        CallForContacts call = new CallForContacts(
                ids.next(), id, request.number(), sentence.strip(), clock.instant(), by.label(), null, null);
        if (!store.insert(call)) {
            return store.latest(id).orElseThrow();
        }
        List<Member> group = group();
        for (Member member : group) {
            CallRecipient recipient =
                    new CallRecipient(ids.next(), call.id(), member.account(), null, member.name(), null);
            if (store.insert(recipient, call.startedAt())) {
                letters.member(call, recipient, member.email());
            }
        }
        record(call, "callStarted", Map.of("count", String.valueOf(group.size())), by);
        return call;
    }

    /** Partners the platform may write to, the ones heard of last first; never the applicant. */
    @Transactional(readOnly = true)
    public List<Contact> partners(CallForContacts call) {
        OrganisationId applicant = requests.get(call.request()).organisation();
        return organisations.mailable(Sector.COMPANY, MOST_PARTNERS).stream()
                .filter(contact -> !contact.organisation().equals(applicant))
                .toList();
    }

    /** @return how many were written to; whoever has had enough post in this case is left out */
    @Transactional
    public int toPartners(UUID id, Actor by) {
        CallForContacts call = get(id);
        if (!store.toPartners(id, clock.instant())) {
            return 0;
        }
        int sent = 0;
        for (Contact contact : partners(call)) {
            CallRecipient recipient =
                    new CallRecipient(ids.next(), id, null, contact.organisation(), contact.name(), null);
            String email = contact.email();
            if (email != null && store.insert(recipient, clock.instant()) && letters.partner(call, recipient, email)) {
                sent++;
            }
        }
        record(call, "callToPartners", Map.of("count", String.valueOf(sent)), by);
        return sent;
    }

    @Transactional
    public void close(UUID id, Actor by) {
        CallForContacts call = get(id);
        if (store.close(id, clock.instant())) {
            record(call, "callClosed", Map.of(), by);
        }
    }

    @Transactional
    public void pass(UUID recipientId) {
        CallRecipient recipient = recipient(recipientId);
        // Whoever named a house stays with it.
        if (get(recipient.call()).isOpen() && store.hintsOf(recipientId).isEmpty()) {
            store.replied(recipientId, CallAnswer.PASSES, clock.instant());
        }
    }

    /**
     * Somebody names a house: it is entered if it is new, the tie is noted, and a member who wants to ask in person finds
     * the ask planned.
     */
    @Transactional
    public void know(UUID recipientId, NewHint hint, Actor by) {
        CallRecipient recipient = recipient(recipientId);
        CallForContacts call = get(recipient.call());
        if (!call.isOpen()) {
            return;
        }
        OrganisationId house = house(hint.organisation(), by);
        tie(recipient, house, hint, by);
        ChallengeId challenge = hint.asks() ? plan(call, recipient, house, hint.despite()) : null;
        store.hint(ids.next(), recipientId, house, organisations.get(house).name(), hint, challenge, clock.instant());
        store.replied(recipientId, hint.asks() ? CallAnswer.ASKS : CallAnswer.KNOWS, clock.instant());
        record(
                call,
                "callAnswered",
                Map.of("organisation", organisations.get(house).name()),
                by);
    }

    /** A house of that name, if it is in the directory. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> known(String name) {
        return Arrays.stream(Sector.values())
                .flatMap(sector -> organisations.findSame(NewOrganisation.named(sector, name, "", null)).stream())
                .findFirst();
    }

    /** Unknown ones are taken for companies. */
    private OrganisationId house(String name, Actor by) {
        return known(name).orElseGet(() -> organisations.register(NewOrganisation.company(name, "", null), by));
    }

    /** A tie known already says more than a click, so it stays as it is. */
    private void tie(CallRecipient recipient, OrganisationId house, NewHint hint, Actor by) {
        Acquaintance how = new Acquaintance(
                hint.strength(),
                hint.function(),
                texts.text(Locale.GERMAN, "outreach.knows.origin"),
                null,
                null,
                TieBasis.LEGITIMATE_INTEREST);
        UUID account = recipient.account();
        OrganisationId partner = recipient.organisation();
        if (account != null
                && ties.knowing(house).stream().noneMatch(tie -> tie.account().equals(account))) {
            ties.record(account, recipient.name(), house, how, by);
        } else if (partner != null
                && !partner.equals(house)
                && ties.partnersKnowing(house).stream()
                        .noneMatch(tie -> tie.knower().equals(partner))) {
            ties.record(partner, house, how, by);
        }
    }

    private @Nullable ChallengeId plan(
            CallForContacts call, CallRecipient recipient, OrganisationId house, String despite) {
        UUID account = recipient.account();
        boolean searching =
                Settlement.SEARCH.contains(requests.get(call.request()).step());
        if (account == null || !searching || accounts.member(account).isEmpty()) {
            return null;
        }
        Actor asker = Actor.account(account, recipient.name());
        ChallengeId planned = asking.planAndTell(
                        new Plan(call.request(), house, null, null, Way.CALL, account, "", ""), asker)
                .challenge()
                .id();
        if (!despite.isBlank()) {
            asking.despite(planned, despite, asker);
        }
        return planned;
    }

    private void record(CallForContacts call, String act, Map<String, String> details, Actor by) {
        journal.record(by, "SupportRequest", call.request().value(), act, details);
    }
}
