package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the matching group decided and who carries which case: the door of this module. */
@Service
public class Reviews {
    private final Decisions decisions;
    private final DecisionStore store;
    private final MeetingStore agendas;
    private final Meetings meetings;
    private final Rounds rounds;
    private final Duos duos;

    Reviews(
            Decisions decisions,
            DecisionStore store,
            MeetingStore agendas,
            Meetings meetings,
            Rounds rounds,
            Duos duos) {
        this.decisions = decisions;
        this.store = store;
        this.agendas = agendas;
        this.meetings = meetings;
        this.rounds = rounds;
        this.duos = duos;
    }

    /** The latest decision. */
    @Transactional(readOnly = true)
    public Optional<Decision> decisionOn(SupportRequestId request) {
        return store.of(request).stream().findFirst();
    }

    /** All decisions, the latest first: a request may be postponed before it is decided. */
    @Transactional(readOnly = true)
    public List<Decision> decisionsOn(SupportRequestId request) {
        return store.of(request);
    }

    @Transactional(readOnly = true)
    public Optional<CaseDuo> duoOf(SupportRequestId request) {
        return duos.of(request);
    }

    /** Who carries these requests; a request nobody carries is missing. */
    @Transactional(readOnly = true)
    public Map<SupportRequestId, CaseDuo> duosOf(Collection<SupportRequestId> requests) {
        return duos.these(requests);
    }

    /** Requests whose duo this member belongs to, the newest first. */
    @Transactional(readOnly = true)
    public List<SupportRequestId> duoCasesOf(UUID account) {
        return duos.casesOf(account);
    }

    /** @throws NotADuo unless the two are a connector and a runner of this site's group */
    @Transactional
    public void assignDuo(SupportRequestId request, UUID connector, UUID runner, Actor by) {
        duos.assign(request, connector, runner, by);
    }

    /**
     * Writes down a decision: in the meeting on whose agenda the request stands, else as the coordinator's own.
     *
     * @throws de.zusammenspiel.shared.StaleEdit when the request stands where it cannot be decided
     */
    @Transactional
    public void decide(SupportRequestId request, Verdict verdict, String reason, Set<UUID> abstained, Actor by) {
        decide(
                new Ruling(
                        request,
                        decisions.count(request),
                        verdict,
                        reason,
                        "",
                        null,
                        agendas.openMeetingOf(request).orElse(null),
                        abstained),
                by);
    }

    /** @throws de.zusammenspiel.shared.StaleEdit when somebody else decided or moved the request meanwhile */
    @Transactional
    public Decision decide(Ruling ruling, Actor by) {
        return decisions.decide(ruling, null, by);
    }

    @Transactional
    public MeetingId planMeeting(LocalDateTime start, String place, Actor by) {
        return meetings.plan(start, place, by);
    }

    @Transactional
    public void putOnAgenda(SupportRequestId request, MeetingId meeting, Actor by) {
        meetings.put(request, meeting, by);
    }

    /** The open meeting on whose agenda the request stands undecided. */
    @Transactional(readOnly = true)
    public Optional<MeetingId> meetingOf(SupportRequestId request) {
        return agendas.openMeetingOf(request);
    }

    /** @throws NoGroup if the group has no members */
    @Transactional
    public RoundId openRound(List<SupportRequestId> requests, LocalDate until, Actor by) {
        return rounds.open(requests, until, by);
    }
}
