package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking companies, and what they answer: the door of this module. */
@Service
public class Challenges {
    /** So many days after the ask the member is reminded. */
    public static final int DAYS_TO_REMIND = 7;
    /** So many days after the ask silence counts as no answer. */
    public static final int DAYS_TO_REST = 14;

    private final ChallengeStore store;
    private final PledgeStore pledges;
    private final Answers answers;
    private final Asking asking;
    private final Choosing choosing;
    private final Settlement settlement;
    private final OutreachLetters letters;
    private final QuantityWords quantities;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Links links;
    private final Clock clock;

    Challenges(
            ChallengeStore store,
            PledgeStore pledges,
            Answers answers,
            Asking asking,
            Choosing choosing,
            Settlement settlement,
            OutreachLetters letters,
            QuantityWords quantities,
            SupportRequests requests,
            RequestLedger ledger,
            Links links,
            Clock clock) {
        this.store = store;
        this.pledges = pledges;
        this.answers = answers;
        this.asking = asking;
        this.choosing = choosing;
        this.settlement = settlement;
        this.letters = letters;
        this.quantities = quantities;
        this.requests = requests;
        this.ledger = ledger;
        this.links = links;
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

    /** The last that rested without an answer while the search goes on and nobody else is asked: time to ask the next. */
    @Transactional(readOnly = true)
    public List<Challenge> rested() {
        Set<Step> searching = EnumSet.copyOf(Settlement.SEARCH);
        searching.removeIf(Step::isEnd); // given up, even if it could be taken up again
        List<SupportRequestId> open = requests.idsInStep(searching);
        return open.isEmpty() ? List.of() : store.rested(open);
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
        List<Pledge> wholes = pledges.toChoose();
        if (wholes.isEmpty()) {
            return wholes;
        }
        Set<SupportRequestId> open = Set.copyOf(requests.idsInStep(Settlement.SEARCH));
        return wholes.stream().filter(pledge -> open.contains(pledge.request())).toList();
    }

    @Transactional(readOnly = true)
    public Coverage coverage(SupportRequestId request) {
        return coverage(request, Locale.GERMAN);
    }

    @Transactional(readOnly = true)
    public Coverage coverage(SupportRequestId request, Locale locale) {
        SupportRequest now = requests.get(request);
        List<Pledge> all = pledges.of(request);
        return quantities.coverage(now, settlement.sum(now, all), all, locale);
    }

    /** For whoever has read all of it already. */
    public Coverage coverage(
            SupportRequest request, List<Pledge> standing, List<DirectGifts.Gift> gifts, Locale locale) {
        return quantities.coverage(request, Sum.of(request, standing, gifts), standing, locale);
    }

    /** Whether companies can be asked for this request now. */
    public boolean searching(SupportRequest request) {
        return Settlement.SEARCH.contains(request.step());
    }

    /** Whether a mail of the platform would be one too many for this person in this case. */
    @Transactional(readOnly = true)
    public boolean mailBudgetSpent(Challenge challenge) {
        return letters.budgetSpent(challenge);
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
        Challenge challenge = asking.held(id);
        if (challenge.state() == ChallengeState.PLANNED && searching(requests.get(challenge.request()))) {
            asking.ask(challenge, by); // answered on the phone, in the same breath
        }
        return answers.take(get(id), answer, details, by);
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
        return asking.planAndTell(new Plan(id, organisationId, contactId, offerId, way, askedBy, text, ""), by)
                .challenge()
                .id();
    }

    /**
     * The same for a company that had better not be asked now; the reason stays in the journal.
     *
     * @param despite why it is asked all the same, "" where nothing speaks against it
     */
    @Transactional
    public ChallengeId planDespite(Plan plan, String despite, Actor by) {
        ChallengeId planned = asking.planAndTell(plan, by).challenge().id();
        if (!despite.isBlank()) {
            asking.despite(planned, despite, by);
        }
        return planned;
    }

    /** Somebody else asks, or in another way, or another person there. */
    @Transactional
    public void reassign(ChallengeId id, UUID askedBy, Way way, @Nullable ContactId contactId, Actor by) {
        asking.reassign(id, askedBy, way, contactId, by);
    }

    /** @throws StaleEdit if somebody else changed the letter since it was opened */
    @Transactional
    public void changeText(ChallengeId id, int version, String greeting, String text, Actor by) {
        asking.changeText(id, version, greeting, text, by);
    }

    /**
     * The company has been asked; with {@link Way#PLATFORM_MAIL} the letter goes out now. Asking twice does nothing.
     *
     * @return false when it was asked before, or is not to be asked any more
     * @throws MailBudgetSpent if the platform may not write to this person in this case any more; nobody is asked then
     */
    @Transactional
    public boolean asked(ChallengeId id, Actor by) {
        return asking.asked(id, by);
    }

    /**
     * The member asked once more; the days of waiting start again.
     *
     * @return false when somebody has noted it today already, or nobody waits for an answer any more
     */
    @Transactional
    public boolean askedAgain(ChallengeId id, Actor by) {
        return asking.askedAgain(id, by);
    }

    /** Nobody picked up the phone. */
    @Transactional
    public void notReached(ChallengeId id, Actor by) {
        asking.notReached(id, by);
    }

    /** Not asked after all. */
    @Transactional
    public void withdraw(ChallengeId id, Actor by) {
        asking.withdraw(id, by);
    }

    /**
     * The coordinator takes a pledge. With a whole one the request is covered, and everybody else who said yes hears so
     * the same day.
     *
     * @throws NotToChoose if the pledge does not stand any more
     */
    @Transactional
    public void choose(PledgeId id, Actor by) {
        choosing.choose(id, by);
    }

    /** The coordinator finds that the parts are enough, whatever the numbers say. */
    @Transactional
    public void enough(SupportRequestId id, Actor by) {
        choosing.enough(id, by);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
