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
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down decisions: wherever they were made, they follow the same rules and have the same consequences. */
@Component
class Decisions {
    /** So many working days has the duo to get in touch with the applicant. */
    private static final int DAYS_TO_CONTACT = 5;
    /** So many days until somebody should have been found to ask. */
    private static final int DAYS_TO_SEARCH = 14;

    private final DecisionStore store;
    private final MeetingStore meetings;
    private final RoundStore rounds;
    private final DuoStore duos;
    private final RoomStore room;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Accounts accounts;
    private final ReviewLetters letters;
    private final WorkingDays workingDays;
    private final Sites sites;
    private final Texts texts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            MeetingStore meetings,
            RoundStore rounds,
            DuoStore duos,
            RoomStore room,
            SupportRequests requests,
            RequestLedger ledger,
            Accounts accounts,
            ReviewLetters letters,
            WorkingDays workingDays,
            Sites sites,
            Texts texts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.rounds = rounds;
        this.duos = duos;
        this.room = room;
        this.requests = requests;
        this.ledger = ledger;
        this.accounts = accounts;
        this.letters = letters;
        this.workingDays = workingDays;
        this.sites = sites;
        this.texts = texts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    int count(SupportRequestId request) {
        return store.count(request);
    }

    /**
     * @param round the round it was decided in, or null
     * @throws StaleEdit when somebody else decided or moved the request meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision decide(Ruling ruling, @Nullable RoundId round, Actor by) {
        UUID account = by.account();
        if (account != null && ruling.abstained().contains(account) && ruling.meeting() == null && round == null) {
            throw new IllegalArgumentException("whoever has a conflict of interest cannot decide alone");
        }
        SupportRequest request = requests.get(ruling.request());
        UUID id = ids.next();
        Decision decision = new Decision(
                request.id(),
                ruling.seen() + 1,
                ruling.verdict(),
                ruling.reason(),
                clock.instant(),
                round == null ? by.label() : texts.text(Locale.GERMAN, "review.round.by"),
                ruling.meeting() != null ? DecidedIn.MEETING : round != null ? DecidedIn.ROUND : DecidedIn.COORDINATOR,
                ruling.meeting(),
                round,
                List.of());
        if (!store.insert(id, decision, account)) {
            throw stale(ruling);
        }
        List<String> abstained = abstain(id, ruling);
        takeOff(ruling, round, id);
        try {
            move(request, ruling, by);
        } catch (StepNotAllowed e) {
            throw stale(ruling);
        }
        journal.record(
                by,
                "SupportRequest",
                request.id().value(),
                switch (ruling.verdict()) {
                    case ACCEPTED -> "decisionAccepted";
                    case POSTPONED -> "decisionPostponed";
                    case DECLINED -> "decisionDeclined";
                },
                Map.of("reason", ruling.reason(), "in", texts.text(Locale.GERMAN, "review.in." + decision.in())));
        return new Decision(
                decision.request(),
                decision.number(),
                decision.verdict(),
                decision.reason(),
                decision.at(),
                decision.by(),
                decision.in(),
                decision.meeting(),
                decision.round(),
                abstained);
    }

    private List<String> abstain(UUID decision, Ruling ruling) {
        List<String> names = new ArrayList<>();
        for (UUID one : ruling.abstained()) {
            Optional<Member> member = accounts.member(one);
            if (member.isPresent()) {
                store.abstain(ids.next(), decision, one, member.get().name());
                names.add(member.get().name());
            }
        }
        return names.stream().sorted().toList();
    }

    /** A decided request stands on no other agenda and in no other round. */
    private void takeOff(Ruling ruling, @Nullable RoundId round, UUID decision) {
        if (ruling.meeting() != null) {
            meetings.addItem(ids.next(), ruling.meeting(), ruling.request());
            meetings.decided(ruling.meeting(), ruling.request(), decision);
            // In the room people change their minds; the letters go out together when it is over.
            room.keepLetter(ruling.meeting(), ruling.request(), ruling.farewell(), ruling.referral());
        }
        meetings.removeOpenItems(ruling.request());
        Optional<RoundId> running = rounds.openRoundOf(ruling.request());
        if (running.isPresent() && !running.get().equals(round)) {
            rounds.closeItem(running.get(), ruling.request(), RoundOutcome.OVERTAKEN);
        }
    }

    private void move(SupportRequest request, Ruling ruling, Actor by) {
        Site site = sites.current();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        switch (ruling.verdict()) {
            case ACCEPTED -> {
                NextActor next = site.hasGroup() ? NextActor.GROUP : NextActor.COORDINATOR;
                ledger.append(
                        request.id(),
                        Step.ACCEPTED,
                        by,
                        workingDays.after(today, DAYS_TO_CONTACT, site),
                        next,
                        ruling.reason());
                ledger.append(request.id(), Step.SEARCHING, by, today.plusDays(DAYS_TO_SEARCH), next, "");
                if (ruling.meeting() == null) {
                    letters.accepted(request, duos.of(request.id()).orElse(null), site);
                }
            }
            case POSTPONED ->
                ledger.append(
                        request.id(),
                        Step.ON_AGENDA,
                        by,
                        nextMeeting(today, site),
                        site.hasGroup() ? NextActor.GROUP : NextActor.COORDINATOR,
                        ruling.reason());
            case DECLINED -> {
                ledger.append(request.id(), Step.DECLINED, by, null, NextActor.NOBODY, ruling.reason());
                if (ruling.meeting() == null) {
                    letters.declined(request, ruling.farewell(), ruling.reason(), ruling.referral());
                }
            }
        }
    }

    /** When a postponed request should come up again. */
    private LocalDate nextMeeting(LocalDate today, Site site) {
        return meetings.open().stream()
                .map(meeting -> meeting.start().toLocalDate())
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElseGet(() -> site.hasGroup()
                        ? today.plusDays(2L * DAYS_TO_SEARCH)
                        : workingDays.after(today, DAYS_TO_CONTACT, site));
    }

    private StaleEdit stale(Ruling ruling) {
        List<Decision> known = store.of(ruling.request());
        SupportRequest now = requests.get(ruling.request());
        String theirs = known.size() > ruling.seen()
                ? texts.text(
                        Locale.GERMAN,
                        "review.stale.decided",
                        texts.text(
                                Locale.GERMAN,
                                "review.verdict." + known.getFirst().verdict()),
                        known.getFirst().by(),
                        known.getFirst().at(),
                        known.getFirst().reason())
                : texts.text(Locale.GERMAN, "review.stale.moved", now.number());
        return new StaleEdit(
                theirs,
                texts.text(
                        Locale.GERMAN,
                        "review.stale.yours",
                        texts.text(Locale.GERMAN, "review.verdict." + ruling.verdict()),
                        ruling.reason()));
    }
}
