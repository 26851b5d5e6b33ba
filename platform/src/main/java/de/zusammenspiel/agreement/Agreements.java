package de.zusammenspiel.agreement;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agreements between a company and a non-profit: the door of this module. */
@Service
public class Agreements {
    public static final int PAGE_SIZE = 20;

    private final AgreementStore store;
    private final CardStore cards;
    private final PartyStore parties;
    private final ContributionStore contributions;
    private final CompletionStore completions;
    private final ValuationStore valuations;
    private final FigureStore figures;
    private final AgreementMaker maker;
    private final Confirmations confirmations;
    private final Deliveries deliveries;
    private final Thanksgiving thanksgiving;
    private final Challenges challenges;
    private final Journal journal;
    private final Clock clock;

    Agreements(
            AgreementStore store,
            CardStore cards,
            PartyStore parties,
            ContributionStore contributions,
            CompletionStore completions,
            ValuationStore valuations,
            FigureStore figures,
            AgreementMaker maker,
            Confirmations confirmations,
            Deliveries deliveries,
            Thanksgiving thanksgiving,
            Challenges challenges,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.parties = parties;
        this.contributions = contributions;
        this.completions = completions;
        this.valuations = valuations;
        this.figures = figures;
        this.maker = maker;
        this.confirmations = confirmations;
        this.deliveries = deliveries;
        this.thanksgiving = thanksgiving;
        this.challenges = challenges;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes the agreement of a pledge, once. A full yes to a clear request is the company's confirmation: then the
     * applicant is asked at once; and where only things change hands, all has been said.
     */
    @Transactional
    public AgreementId fromPledge(PledgeId pledge, Actor by) {
        AgreementMaker.Made made = maker.fromPledge(pledge, by);
        if (made.isNew() && made.clear()) {
            confirmations.send(get(made.id()), by);
            if (made.settled()) {
                confirmations.confirmedByBoth(get(made.id()), by);
            }
        }
        return made.id();
    }

    @Transactional
    public AgreementId create(NewAgreement wanted, Actor by) {
        if (wanted.contributions().isEmpty()) {
            throw new IllegalArgumentException("an agreement without a contribution");
        }
        return maker.create(wanted, by);
    }

    @Transactional(readOnly = true)
    public Agreement get(AgreementId id) {
        return store.find(id).orElseThrow(() -> new NotFound("agreement"));
    }

    @Transactional(readOnly = true)
    public Agreement byNumber(String number) {
        return store.byNumber(number).orElseThrow(() -> new NotFound("agreement"));
    }

    @Transactional(readOnly = true)
    public List<Agreement> of(SupportRequestId request) {
        return store.of(request);
    }

    /** Pledges that were taken and have no agreement yet. */
    @Transactional(readOnly = true)
    public List<Pledge> pledgesWithout(SupportRequestId request) {
        Set<UUID> done = new HashSet<>(store.pledgesOf(request));
        return challenges.pledgesOf(request).stream()
                .filter(pledge -> pledge.state() == PledgeState.CHOSEN
                        || (pledge.state() == PledgeState.OFFERED && !pledge.full()))
                .filter(pledge -> !done.contains(pledge.id().value()))
                .toList();
    }

    /** Whether this company has promised something for the request, or agreed to it: a further agreement adds to that. */
    @Transactional(readOnly = true)
    public boolean hasPromised(SupportRequestId request, OrganisationId company) {
        return challenges.pledgesOf(request).stream()
                        .anyMatch(pledge ->
                                pledge.state().stands() && pledge.organisation().equals(company))
                || store.of(request).stream()
                        .anyMatch(one -> one.state() != AgreementState.CANCELLED
                                && one.company().equals(company));
    }

    @Transactional(readOnly = true)
    public Slice<AgreementCard> list(AgreementFilter filter, int page) {
        int number = Math.max(1, page);
        return new Slice<>(
                cards.page(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE), number, PAGE_SIZE, cards.count(filter));
    }

    /** Everything behind the filter, for an export of exactly what is seen. */
    @Transactional(readOnly = true)
    public List<AgreementCard> all(AgreementFilter filter) {
        return cards.page(filter, 0, Integer.MAX_VALUE);
    }

    @Transactional(readOnly = true)
    public List<AgreementCard> ofRunner(UUID account) {
        return cards.ofRunner(account);
    }

    @Transactional(readOnly = true)
    public List<AgreementCard> ofOrganisation(OrganisationId organisation) {
        return cards.ofOrganisation(organisation.value());
    }

    /** Everything somebody has to look after today, the most pressing first. */
    @Transactional(readOnly = true)
    public List<AgreementTask> tasks() {
        return cards.tasks(LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    }

    /** An agreement and the side that holds a personal link to it. */
    public record Seat(Agreement agreement, Side side) {
        public Party party() {
            return agreement.party(side);
        }
    }

    /** @param party subject of the personal link */
    @Transactional(readOnly = true)
    public Seat seat(UUID party) {
        PartyStore.Belonging belonging = parties.belonging(party).orElseThrow(() -> new NotFound("party"));
        return new Seat(get(belonging.agreement()), belonging.side());
    }

    /**
     * Changes what was written down. When who gives what or when has changed, both sides are asked anew.
     *
     * @throws StaleEdit if somebody else changed it since it was opened
     * @throws NotNow once both sides have confirmed
     */
    @Transactional
    public void change(AgreementId id, int version, Terms wanted, Actor by) {
        Agreement before = get(id);
        if (!before.state().isChangeable()) {
            throw new NotNow(before.state(), "change");
        }
        if (!store.change(id, version, wanted)) {
            throw new StaleEdit(inWords(Terms.of(before)), inWords(wanted));
        }
        contributions.replace(id, wanted.contributions());
        for (Side side : Side.values()) {
            parties.contact(id, side, wanted.contact(side));
        }
        boolean substance = !before.contributions().equals(wanted.contributions())
                || !Objects.equals(before.from(), wanted.from())
                || !Objects.equals(before.until(), wanted.until());
        if (substance && before.parties().stream().anyMatch(Party::isConfirmed)) {
            parties.unconfirm(id);
            store.move(id, EnumSet.of(AgreementState.SENT), AgreementState.DRAFT, "", clock.instant());
        }
        journal.record(by, "Agreement", id.value(), "agreementChanged", Map.of("number", before.number()));
    }

    private static String inWords(Terms terms) {
        StringBuilder words = new StringBuilder(terms.subject());
        terms.contributions().forEach(one -> words.append("\n– ").append(one.what()));
        return words.append('\n')
                .append(terms.place())
                .append('\n')
                .append(terms.firstContactBy())
                .toString();
    }

    /** Holds the agreement until the transaction ends: nobody changes, sends or ends it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(AgreementId id) {
        if (store.lock(id).isEmpty()) {
            throw new NotFound("agreement");
        }
    }

    /**
     * Asks both sides to confirm, for whoever has seen the agreement in this version.
     *
     * @return false when somebody has sent or changed it since; nothing goes out then
     */
    @Transactional
    public boolean sendSeen(AgreementId id, int version, Actor by) {
        hold(id);
        Agreement now = get(id);
        if (now.version() != version || !now.state().isChangeable()) {
            return false;
        }
        confirmations.send(now, by);
        return true;
    }

    /** Asks both sides to confirm; who has confirmed already is left alone. */
    @Transactional
    public void send(AgreementId id, Actor by) {
        confirmations.send(get(id), by);
    }

    /** By the personal link, or by staff for somebody who phoned. Once: a second time nothing happens. */
    @Transactional
    public void confirm(AgreementId id, Side side, Actor by) {
        confirm(id, side, by.kind() == Actor.Kind.GUEST ? ConfirmedHow.LINK : ConfirmedHow.PHONE, by);
    }

    @Transactional
    public void confirm(AgreementId id, Side side, ConfirmedHow how, Actor by) {
        confirmations.confirm(id, side, how, by);
    }

    /** One side says that something is not right: it is a draft again, and the coordinator sees the words. */
    @Transactional
    public void objected(AgreementId id, Side side, String remark, Actor by) {
        Agreement agreement = get(id);
        if (!store.move(id, EnumSet.of(AgreementState.SENT), AgreementState.DRAFT, remark, clock.instant())) {
            throw new NotNow(agreement.state(), "object");
        }
        journal.record(
                by,
                "Agreement",
                id.value(),
                "agreementObjected",
                Map.of("name", agreement.party(side).organisationName(), "remark", remark));
    }

    /** @param wording the sentence that was shown, kept word by word */
    @Transactional
    public void publicity(AgreementId id, Side side, boolean given, String wording, Actor by) {
        Agreement agreement = get(id);
        Instant now = clock.instant();
        parties.publicity(id, side, given, wording, now);
        if (!given) {
            thanksgiving.withdrawStory(agreement, by);
        }
        journal.record(
                by,
                "Agreement",
                id.value(),
                given ? "publicityGiven" : "publicityWithheld",
                Map.of("name", agreement.party(side).organisationName()));
    }

    /** The council has accepted the goods. */
    @Transactional
    public void councilDecided(AgreementId id, LocalDate on, Actor by) {
        store.councilDecided(id, on);
        journal.record(by, "Agreement", id.value(), "councilDecided", Map.of("day", on.toString()));
    }

    /**
     * Nothing will come of it: both sides are told, and what was asked for is searched for again.
     *
     * @param reason for the record and the member who accompanies them
     * @param word what both sides are to read in their letter; blank for nothing
     */
    @Transactional
    public void cancel(AgreementId id, String reason, String word, Actor by) {
        confirmations.cancel(get(id), reason, word, by);
    }

    /** @param account a member of the group */
    @Transactional
    public void accompany(AgreementId id, UUID account, String name, Actor by) {
        store.runner(id, account, name);
        journal.record(by, "Agreement", id.value(), "agreementRunner", Map.of("name", name));
    }

    /** @throws NotNow before both confirmed, or once it is over; or while a council has to decide about goods */
    @Transactional
    public void report(AgreementId id, DeliveryReport report, Actor runner) {
        deliveries.report(get(id), report, runner);
    }

    /** What one side says; when both say the same it is over, when they differ the coordinator is asked. */
    @Transactional
    public void complete(AgreementId id, Side side, CompletionAnswer answer, Actor by) {
        deliveries.complete(id, side, answer, null, by);
    }

    /** @param again whether they would do it again */
    @Transactional
    public void complete(AgreementId id, Side side, CompletionAnswer answer, @Nullable Again again, Actor by) {
        deliveries.complete(id, side, answer, again, by);
    }

    /** Sides that have not said how it went. */
    @Transactional(readOnly = true)
    public List<Party> unanswered(AgreementId id) {
        return deliveries.unanswered(get(id));
    }

    /** Sides that would be asked once more now; none when somebody has just asked them. */
    @Transactional(readOnly = true)
    public List<Party> toAskAgain(AgreementId id) {
        return deliveries.toAskAgain(get(id));
    }

    /**
     * Asks once more how it went.
     *
     * @return how many sides are asked by mail
     */
    @Transactional
    public int askAgain(AgreementId id, Actor by) {
        return deliveries.askAgain(get(id), by);
    }

    /** The coordinator settles what the two sides saw differently, or what only one has answered. */
    @Transactional
    public void resolve(AgreementId id, CompletionAnswer answer, Actor by) {
        deliveries.resolve(id, answer, by);
    }

    @Transactional(readOnly = true)
    public List<Completion> completionsOf(AgreementId id) {
        return completions.of(id);
    }

    /** The letter to the company as it could read, named by its result. */
    @Transactional(readOnly = true)
    public String thanksDraft(AgreementId id) {
        return thanksgiving.draft(get(id));
    }

    /** Thanks once; a second time nothing happens. */
    @Transactional
    public void thank(AgreementId id, String letter, Thanks.How how, Actor by) {
        thanksgiving.thank(get(id), letter, how, by);
    }

    @Transactional(readOnly = true)
    public Optional<Thanks> thanksOf(AgreementId id) {
        return thanksgiving.of(id);
    }

    @Transactional
    public Effect rate(AgreementId id, Effect effect, Actor by) {
        thanksgiving.rate(get(id), effect, by);
        return effect;
    }

    @Transactional(readOnly = true)
    public Optional<Effect> effectOf(AgreementId id) {
        return thanksgiving.effectOf(id);
    }

    /** Somebody has asked again how the two get on. */
    @Transactional
    public void followedUp(AgreementId id, boolean withoutUs, Actor by) {
        thanksgiving.followedUp(get(id), withoutUs, by);
    }

    /** Empty lines before that moment. Before it was agreed, {@link #preview} says what it would count for. */
    @Transactional(readOnly = true)
    public Valuation valuation(AgreementId id, Valuation.Moment moment) {
        return valuations.of(id, moment);
    }

    @Transactional(readOnly = true)
    public Valuation preview(Agreement agreement) {
        return confirmations.estimate(agreement);
    }

    /** Both days belong to it. */
    @Transactional(readOnly = true)
    public AgreementFigures figures(LocalDate from, LocalDate until) {
        return figures.figures(
                from,
                until,
                from.atStartOfDay(Texts.ZONE).toInstant(),
                until.plusDays(1).atStartOfDay(Texts.ZONE).toInstant());
    }
}
