package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.StepNotAllowed;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.region.WorkingDays;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions between meetings: one letter to each member, answered without signing in. A round ends when everybody has
 * answered or its last day is over.
 */
@Service
public class Rounds {
    /** Purpose of the personal links of a round; their subject is the voter. */
    public static final String LINK = "umlauf";
    /** Silence may count as yes only after so many working days. */
    static final int WORKING_DAYS = 5;
    /** Two people who remind at the same time, or one after the other on the same day, write one letter. */
    private static final Duration REMINDED_JUST_NOW = Duration.ofHours(12);
    /** The link still opens a while after the end, to show how it went. */
    private static final Duration AFTERWARDS = Duration.ofDays(14);

    private final RoundStore store;
    private final MeetingStore meetings;
    private final Decisions decisions;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Accounts accounts;
    private final ReviewLetters letters;
    private final Links links;
    private final WorkingDays workingDays;
    private final Sites sites;
    private final Texts texts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Rounds(
            RoundStore store,
            MeetingStore meetings,
            Decisions decisions,
            SupportRequests requests,
            RequestLedger ledger,
            Accounts accounts,
            ReviewLetters letters,
            Links links,
            WorkingDays workingDays,
            Sites sites,
            Texts texts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.decisions = decisions;
        this.requests = requests;
        this.ledger = ledger;
        this.accounts = accounts;
        this.letters = letters;
        this.links = links;
        this.workingDays = workingDays;
        this.sites = sites;
        this.texts = texts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Round get(RoundId id) {
        return store.find(id).orElseThrow(() -> new NotFound("round"));
    }

    @Transactional(readOnly = true)
    public List<Round> open() {
        return store.open();
    }

    /** Open rounds this member has not answered yet. */
    @Transactional(readOnly = true)
    public List<Round> waitingFor(UUID account) {
        return store.open().stream()
                .filter(round -> round.voter(account)
                        .filter(voter -> voter.answeredAt() == null)
                        .isPresent())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RoundId> openRoundOf(SupportRequestId request) {
        return store.openRoundOf(request);
    }

    @Transactional(readOnly = true)
    public Round ofVoter(UUID voter) {
        return get(store.roundOf(voter).orElseThrow(() -> new NotFound("voter")));
    }

    /** The first day on which silence may count as yes in a round begun today. */
    @Transactional(readOnly = true)
    public LocalDate earliestEnd() {
        return workingDays.after(today(), WORKING_DAYS, sites.current());
    }

    /**
     * Asks every member of the group. Where silence counts as yes, the last day is never earlier than five working days
     * from today.
     *
     * @throws NoGroup if the group has no members
     */
    @Transactional
    public RoundId open(List<SupportRequestId> wanted, LocalDate until, Actor by) {
        Site site = sites.current();
        List<Member> members = accounts.membersOf(Role.GROUP_MEMBER);
        if (members.isEmpty()) {
            throw new NoGroup();
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("a round needs a request");
        }
        LocalDate earliest = site.silenceIsYes() ? earliestEnd() : today();
        LocalDate last = until.isBefore(earliest) ? earliest : until;
        RoundId id = new RoundId(ids.next());
        Instant now = clock.instant();
        store.insert(id, by.label(), last, site.silenceIsYes(), now);
        // Always in the same order, or two who open rounds at once would wait for each other.
        List<SupportRequestId> items = wanted.stream()
                .distinct()
                .sorted(Comparator.comparing(SupportRequestId::value))
                .toList();
        for (SupportRequestId request : items) {
            if (!store.addItem(ids.next(), id, request)) {
                throw new StepNotAllowed(Step.ON_AGENDA, Step.ON_AGENDA);
            }
            meetings.removeOpenItems(request);
            ledger.append(
                    request,
                    Step.ON_AGENDA,
                    by,
                    last,
                    NextActor.GROUP,
                    texts.text(Locale.GERMAN, "review.round.note", last));
            journal.record(by, "SupportRequest", request.value(), "roundOpened", Map.of("until", last.toString()));
        }
        List<SupportRequest> asked = requests.these(wanted);
        for (Member member : members) {
            UUID voter = ids.next();
            store.addVoter(voter, id, member.account(), member.name(), member.email());
            letters.round(
                    member.name(), member.email(), link(voter, member.name(), member.email(), last), last, asked, site);
        }
        return id;
    }

    private String link(UUID voter, String name, String email, LocalDate last) {
        Instant end = last.plusDays(1).atStartOfDay(Texts.ZONE).toInstant().plus(AFTERWARDS);
        return links.issue(LINK, voter, name, email, Duration.between(clock.instant(), end)) + "/" + LINK;
    }

    /** Holds the round until the transaction ends: nobody answers, reminds or ends it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(RoundId id) {
        if (!store.lock(id)) {
            throw new NotFound("round");
        }
    }

    /** Who would be reminded now: the silent, unless a reminder has just gone to them. */
    @Transactional(readOnly = true)
    public List<RoundVoter> toRemind(RoundId id) {
        Round round = get(id);
        Instant justNow = clock.instant().minus(REMINDED_JUST_NOW);
        return !round.isOpen()
                ? List.of()
                : round.voters().stream()
                        .filter(voter -> voter.answeredAt() == null && !voter.remindedSince(justNow))
                        .toList();
    }

    /**
     * Writes once more to everybody who has not answered.
     *
     * @return to how many; 0 when somebody else has just done it
     */
    @Transactional
    public int remind(RoundId id, Actor by) {
        hold(id);
        List<RoundVoter> silent = toRemind(id);
        if (silent.isEmpty()) {
            return 0;
        }
        Round round = get(id);
        Site site = sites.current();
        List<SupportRequest> asked =
                requests.these(round.items().stream().map(RoundItem::request).toList());
        for (RoundVoter voter : silent) {
            String email = store.emailOf(voter.id());
            letters.round(
                    voter.name(),
                    email,
                    link(voter.id(), voter.name(), email, round.until()),
                    round.until(),
                    asked,
                    site);
            store.reminded(voter.id(), clock.instant());
        }
        journal.record(by, "Round", id.value(), "roundReminded", Map.of("members", String.valueOf(silent.size())));
        return silent.size();
    }

    /**
     * Takes a member's answers; until the round ends they can be changed. The last one ends the round.
     *
     * @return false when the round had ended before
     */
    @Transactional
    public boolean answer(UUID voter, Map<SupportRequestId, RoundReply> replies, Actor by) {
        RoundId id = store.roundOf(voter).orElseThrow(() -> new NotFound("voter"));
        store.lock(id);
        Round round = get(id);
        if (!round.isOpen()) {
            return false;
        }
        Instant now = clock.instant();
        for (RoundItem item : round.items()) {
            RoundReply reply = replies.get(item.request());
            if (item.outcome() == null && reply != null) {
                store.vote(voter, item.request(), reply.answer(), reply.comment(), now);
            }
        }
        store.answered(voter, now);
        links.answered(LINK, voter);
        journal.record(by, "Round", id.value(), "roundAnswered", Map.of());
        settle(get(id), isOver(round));
        return true;
    }

    /** Ends the round now. Whoever is silent has not answered: silence is yes only when the time was given. */
    @Transactional
    public void end(RoundId id, Actor by) {
        store.lock(id);
        Round round = get(id);
        if (round.isOpen()) {
            journal.record(by, "Round", id.value(), "roundEnded", Map.of());
            settle(round, true);
        }
    }

    /** Ends every round whose last day is over. */
    @Transactional
    public void endDue() {
        for (Round round : store.open()) {
            if (isOver(round) && store.lock(round.id())) {
                Round now = get(round.id());
                if (now.isOpen()) {
                    settle(now, true);
                }
            }
        }
    }

    private void settle(Round round, boolean over) {
        int left = 0;
        for (RoundItem item : round.items()) {
            if (item.outcome() != null) {
                continue;
            }
            boolean silenceIsYes = round.silenceIsYes() && isOver(round);
            Optional<RoundOutcome> outcome =
                    RoundTally.of(item.votes(), round.voters().size(), over, silenceIsYes);
            if (outcome.isPresent()) {
                settle(round, item, outcome.get());
            } else {
                left++;
            }
        }
        if (left == 0) {
            store.close(round.id(), clock.instant());
        }
    }

    private void settle(Round round, RoundItem item, RoundOutcome counted) {
        boolean there = Meetings.DECIDABLE.contains(requests.get(item.request()).step());
        RoundOutcome outcome = there ? counted : RoundOutcome.OVERTAKEN;
        store.closeItem(round.id(), item.request(), outcome);
        if (outcome == RoundOutcome.OVERTAKEN) {
            return;
        }
        if (outcome == RoundOutcome.ACCEPTED) {
            decisions.decide(
                    new Ruling(
                            item.request(),
                            decisions.count(item.request()),
                            Verdict.ACCEPTED,
                            result(round, item),
                            "",
                            null,
                            null,
                            abstained(round, item)),
                    round.id(),
                    Actor.system());
            return;
        }
        Optional<Meeting> next = meetings.open().stream().findFirst();
        ledger.append(
                item.request(),
                Step.ON_AGENDA,
                Actor.system(),
                next.map(meeting -> meeting.start().toLocalDate())
                        .orElseGet(() -> workingDays.after(today(), WORKING_DAYS, sites.current())),
                next.isPresent() ? NextActor.GROUP : NextActor.COORDINATOR,
                texts.text(Locale.GERMAN, "review.outcome." + outcome));
        next.ifPresent(meeting -> meetings.addItem(ids.next(), meeting.id(), item.request()));
        journal.record(
                Actor.system(),
                "SupportRequest",
                item.request().value(),
                "roundToAgenda",
                Map.of("outcome", texts.text(Locale.GERMAN, "review.outcome." + outcome)));
    }

    private static Set<UUID> abstained(Round round, RoundItem item) {
        Set<UUID> voters = item.votes().stream()
                .filter(vote -> vote.answer() == RoundAnswer.ABSTAIN)
                .map(RoundVote::voter)
                .collect(Collectors.toSet());
        return round.voters().stream()
                .filter(voter -> voters.contains(voter.id()))
                .map(RoundVoter::account)
                .collect(Collectors.toSet());
    }

    private String result(Round round, RoundItem item) {
        return texts.text(
                Locale.GERMAN,
                "review.round.result",
                item.count(RoundAnswer.TAKE),
                item.count(RoundAnswer.RATHER_NOT),
                round.voters().size() - item.votes().size());
    }

    private boolean isOver(Round round) {
        return today().isAfter(round.until());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
