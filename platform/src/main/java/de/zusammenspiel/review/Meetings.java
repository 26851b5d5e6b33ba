package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the matching group: planned, invited to, decided in, closed. */
@Service
public class Meetings {
    /** Steps from which the group can decide. */
    static final Set<Step> DECIDABLE = EnumSet.of(Step.SCREENED, Step.ON_AGENDA);

    /** The members have the minutes so many days after the meeting. */
    public static final int DAYS_TO_MINUTES = 3;

    private static final Duration MINUTES_LOOK_BACK = Duration.ofDays(60);
    private static final int SHOWN = 50;
    private final MeetingStore store;
    private final RoundStore rounds;
    private final Rounds asking;
    private final RoomStore room;
    private final DecisionStore decisions;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Accounts accounts;
    private final ReviewLetters letters;
    private final MeetingNews news;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            RoundStore rounds,
            Rounds asking,
            RoomStore room,
            DecisionStore decisions,
            SupportRequests requests,
            RequestLedger ledger,
            Accounts accounts,
            ReviewLetters letters,
            MeetingNews news,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.asking = asking;
        this.room = room;
        this.decisions = decisions;
        this.requests = requests;
        this.ledger = ledger;
        this.accounts = accounts;
        this.letters = letters;
        this.news = news;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return store.find(id).orElseThrow(() -> new NotFound("meeting"));
    }

    /** Meetings that can still be decided in, the next one first. */
    @Transactional(readOnly = true)
    public List<Meeting> open() {
        return store.open();
    }

    @Transactional(readOnly = true)
    public List<Meeting> closed() {
        return store.closed(SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> next() {
        return store.open().stream().findFirst();
    }

    @Transactional(readOnly = true)
    public List<AgendaItem> agenda(MeetingId id) {
        return store.agenda(id);
    }

    @Transactional(readOnly = true)
    public List<Decision> decisionsIn(MeetingId id) {
        return decisions.in(id);
    }

    /** What was decided between the meeting before and the closing of this one, without a meeting. */
    @Transactional(readOnly = true)
    public List<Decision> decidedSince(MeetingId id) {
        return decisions.outsideMeetings(reportFrom(id), reportUntil(id));
    }

    /** Requests that went on the fast track since the meeting before: the group hears of them afterwards. */
    @Transactional(readOnly = true)
    public List<SupportRequestId> fastTrackedSince(MeetingId id) {
        return ledger.reached(Step.FAST_TRACKED, reportFrom(id), reportUntil(id));
    }

    private Instant reportFrom(MeetingId id) {
        return store.startBefore(id).orElse(Instant.EPOCH);
    }

    private Instant reportUntil(MeetingId id) {
        Meeting meeting = get(id);
        Instant start = meeting.start().atZone(Texts.ZONE).toInstant();
        Instant now = clock.instant();
        return meeting.closedAt() != null ? meeting.closedAt() : now.isBefore(start) ? now : start;
    }

    /** Plans a meeting; what is ready to be decided goes on its agenda at once. */
    @Transactional
    public MeetingId plan(LocalDateTime start, String place, Actor by) {
        MeetingId id = new MeetingId(ids.next());
        store.insert(id, start, place, clock.instant());
        journal.record(
                by,
                "Meeting",
                id.value(),
                "meetingPlanned",
                Map.of("date", start.toLocalDate().toString()));
        fill(id, by);
        return id;
    }

    /** Whoever was invited hears of it. */
    @Transactional
    public void move(MeetingId id, LocalDateTime start, String place, Actor by) {
        Meeting before = get(id);
        if (before.start().equals(start) && before.place().equals(place)) {
            return;
        }
        if (!store.move(id, start, place)) {
            throw new NotFound("meeting");
        }
        if (before.invitedAt() != null) {
            Meeting now = get(id);
            accounts.membersOf(Role.GROUP_MEMBER).forEach(member -> news.moved(member, now, before.start()));
        }
        for (AgendaItem item : store.agenda(id)) {
            if (item.decision() == null && standsOnAgenda(item.request())) {
                ledger.append(item.request(), Step.ON_AGENDA, by, start.toLocalDate(), NextActor.GROUP, "");
            }
        }
        journal.record(
                by,
                "Meeting",
                id.value(),
                "meetingMoved",
                Map.of("date", start.toLocalDate().toString()));
    }

    /**
     * Calls the meeting off: what stood on its agenda waits for the next one, whoever was invited hears of it.
     *
     * @return false when somebody has closed it or called it off before; nothing happens then
     */
    @Transactional
    public boolean cancel(MeetingId id, String reason, Actor by) {
        Meeting before = get(id);
        List<AgendaItem> open = store.agenda(id);
        if (!store.cancel(id, reason, clock.instant())) {
            return false;
        }
        open.stream().filter(item -> item.decision() == null).forEach(item -> store.removeOpenItems(item.request()));
        if (before.invitedAt() != null) {
            Meeting now = get(id);
            accounts.membersOf(Role.GROUP_MEMBER).forEach(member -> news.cancelled(member, now));
        }
        journal.record(by, "Meeting", id.value(), "meetingCancelled", Map.of("reason", reason));
        fillInTime(by);
        return true;
    }

    /**
     * Puts what is ready on the agenda it is in time for: ten days before a meeting its members know what is on it, so
     * what is screened later comes up at the one after. What the group has talked about before it knows already.
     *
     * @return how many were added
     */
    @Transactional
    public int fillInTime(Actor by) {
        List<Meeting> open = store.open();
        if (open.isEmpty()) {
            return 0;
        }
        Set<SupportRequestId> placed = new HashSet<>(store.onAgenda());
        placed.addAll(rounds.inOpenRounds());
        int added = 0;
        for (RequestCard card : requests.inStep(DECIDABLE)) {
            if (!placed.contains(card.id())) {
                Optional<Meeting> meeting =
                        open.stream().filter(one -> takes(one, card)).findFirst();
                meeting.ifPresent(one -> put(card.id(), one, by));
                added += meeting.isPresent() ? 1 : 0;
            }
        }
        return added;
    }

    /** True when nothing gets on this agenda by itself any more. */
    public boolean agendaClosed(Meeting meeting) {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE).isAfter(meeting.agendaUntil());
    }

    private boolean takes(Meeting meeting, RequestCard card) {
        boolean inTime = card.step() == Step.ON_AGENDA
                ? meeting.start().atZone(Texts.ZONE).toInstant().isAfter(clock.instant())
                : LocalDate.ofInstant(card.stepAt(), Texts.ZONE).compareTo(meeting.agendaUntil()) <= 0;
        return inTime
                && !store.takenOff(meeting.id()).contains(card.id())
                && store.agenda(meeting.id()).stream()
                        .noneMatch(item -> item.request().equals(card.id()));
    }

    /**
     * Puts every request on the agenda that is ready, stands on no other agenda and is in no round.
     *
     * @return how many were added
     */
    @Transactional
    public int fill(MeetingId id, Actor by) {
        Meeting meeting = get(id);
        Set<SupportRequestId> elsewhere = new HashSet<>(store.onAgenda());
        elsewhere.addAll(rounds.inOpenRounds());
        elsewhere.addAll(store.takenOff(id));
        store.agenda(id).forEach(item -> elsewhere.add(item.request()));
        List<RequestCard> ready = requests.inStep(DECIDABLE).stream()
                .filter(card -> !elsewhere.contains(card.id()))
                .toList();
        ready.forEach(card -> put(card.id(), meeting, by));
        return ready.size();
    }

    /** @throws de.zusammenspiel.intake.StepNotAllowed unless the request has passed screening and is undecided */
    @Transactional
    public void put(SupportRequestId request, MeetingId id, Actor by) {
        Meeting meeting = get(id);
        if (!meeting.isOpen()) {
            throw new NotFound("open meeting");
        }
        store.removeOpenItems(request);
        put(request, meeting, by);
    }

    private void put(SupportRequestId request, Meeting meeting, Actor by) {
        ledger.append(request, Step.ON_AGENDA, by, meeting.start().toLocalDate(), NextActor.GROUP, "");
        store.addItem(ids.next(), meeting.id(), request);
    }

    /** Holds the meeting until the transaction ends: nobody invites, moves or closes it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(MeetingId id) {
        if (!store.lock(id)) {
            throw new NotFound("meeting");
        }
    }

    /** Writes to every member of the group: when, where, and what is on the agenda. */
    @Transactional
    public int invite(MeetingId id, Actor by) {
        if (!store.invited(id, clock.instant())) {
            throw new NotFound("open meeting");
        }
        return writeInvitations(id, by);
    }

    /**
     * The same for whoever knows when the group was last invited; nothing happens if somebody invited since.
     *
     * @param seen null for nobody invited yet
     */
    @Transactional
    public OptionalInt inviteAgain(MeetingId id, @Nullable Instant seen, Actor by) {
        hold(id);
        Meeting meeting = get(id);
        return meeting.isOpen() && Objects.equals(meeting.invitedAt(), seen)
                ? OptionalInt.of(invite(id, by))
                : OptionalInt.empty();
    }

    /** The same unless somebody did it already, so that two people at once write one letter. */
    @Transactional
    public OptionalInt inviteFirst(MeetingId id, Actor by) {
        return store.invitedFirst(id, clock.instant()) ? OptionalInt.of(writeInvitations(id, by)) : OptionalInt.empty();
    }

    private int writeInvitations(MeetingId id, Actor by) {
        Meeting meeting = get(id);
        List<SupportRequest> agenda = requests.these(
                store.agenda(id).stream().map(AgendaItem::request).toList());
        List<Member> members = accounts.membersOf(Role.GROUP_MEMBER);
        members.forEach(member -> letters.invitation(member, meeting, agenda));
        journal.record(by, "Meeting", id.value(), "meetingInvited", Map.of("members", String.valueOf(members.size())));
        return members.size();
    }

    /** Meetings of the last weeks whose minutes are still to be sent, and how many days they may take. */
    @Transactional(readOnly = true)
    public List<Meeting> withoutMinutes() {
        return store.withoutMinutes(clock.instant().minus(MINUTES_LOOK_BACK));
    }

    /**
     * Ends the meeting. What there was no time for comes up at the next one.
     *
     * @return false when somebody has closed it or called it off before; nothing happens then
     */
    @Transactional
    public boolean close(MeetingId id, Actor by) {
        if (!store.close(id, clock.instant())) {
            return false;
        }
        for (AgendaItem item : store.agenda(id)) {
            if (item.decision() == null) {
                store.removeOpenItems(item.request());
            }
        }
        journal.record(by, "Meeting", id.value(), "meetingClosed", Map.of());
        confirm(id, by);
        fillInTime(by);
        return true;
    }

    /** What a meeting without a quorum recommends is asked of everybody. */
    private void confirm(MeetingId id, Actor by) {
        List<SupportRequestId> recommended = room.items(id).stream()
                .filter(item -> item.recommendation() && item.verdict() != Verdict.POSTPONED)
                .map(RoomItem::request)
                .filter(this::standsOnAgenda)
                .toList();
        if (!recommended.isEmpty() && !accounts.membersOf(Role.GROUP_MEMBER).isEmpty()) {
            asking.open(recommended, asking.earliestEnd(), by);
        }
    }

    private boolean standsOnAgenda(SupportRequestId request) {
        return requests.get(request).step() == Step.ON_AGENDA;
    }
}
