package de.zusammenspiel.desk.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Round;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decisions under way: rounds that run out, a meeting nobody is invited to yet, a member's own answer. */
@Component
class RoundLines implements TodaySource {
    private static final int DAYS_TO_INVITE = 10;

    private final Rounds rounds;
    private final Meetings meetings;

    RoundLines(Rounds rounds, Meetings meetings) {
        this.rounds = rounds;
        this.meetings = meetings;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        List<TodayItem> items = new ArrayList<>();
        if (ask.member()) {
            rounds.waitingFor(ask.viewer().account()).forEach(round -> items.add(mine(round, ask)));
        }
        if (ask.coordinator() && ask.words().site().hasGroup()) {
            rounds.open().forEach(round -> items.add(running(round, ask)));
            meetings.next()
                    .filter(meeting -> meeting.invitedAt() == null
                            && isNear(meeting, ask.today())
                            // Once the agenda is closed, the lines of meetings say so.
                            && !meeting.agendaUntil().isBefore(ask.today()))
                    .ifPresent(meeting -> items.add(uninvited(meeting, ask)));
        }
        return items;
    }

    private static boolean isNear(Meeting meeting, LocalDate today) {
        return !meeting.start().toLocalDate().isAfter(today.plusDays(DAYS_TO_INVITE));
    }

    private static TodayItem mine(Round round, TodayAsk ask) {
        return item(
                round,
                ask,
                ask.urgency(round.until(), Urgency.TODAY),
                ask.say("desk.line.roundMine", round.items().size(), round.until()),
                List.of(ask.go("vote", "/umlaeufe/" + round.id()).asPrimary()));
    }

    private static TodayItem running(Round round, TodayAsk ask) {
        long answered = round.voters().stream()
                .filter(voter -> voter.answeredAt() != null)
                .count();
        return item(
                round,
                ask,
                ask.urgency(round.until(), Urgency.SOON),
                ask.say(
                        "desk.line.round",
                        round.until(),
                        answered,
                        round.voters().size()),
                List.of(ask.act(TodayAct.REMIND_ROUND, round.id()), ask.go("round", "/umlaeufe/" + round.id())));
    }

    private static TodayItem item(Round round, TodayAsk ask, Urgency urgency, String sentence, List<Action> answers) {
        return new TodayItem(
                TodayKind.DECISION,
                "",
                round.until(),
                new TodayLine(
                        urgency,
                        ask.say("desk.line.round.subject"),
                        ask.at("/umlaeufe/" + round.id()),
                        sentence,
                        null,
                        answers),
                round.id().toString());
    }

    private static TodayItem uninvited(Meeting meeting, TodayAsk ask) {
        LocalDate day = meeting.start().toLocalDate();
        String path = "/sitzungen/" + meeting.id();
        return new TodayItem(
                TodayKind.DECISION,
                "",
                day,
                new TodayLine(
                        day.isAfter(ask.today().plusDays(2)) ? Urgency.SOON : Urgency.TODAY,
                        ask.say("desk.line.meeting.subject", day),
                        ask.at(path),
                        ask.say("desk.line.meeting", meeting.items()),
                        meeting.place().isBlank() ? null : meeting.place(),
                        List.of(ask.act(TodayAct.INVITE, meeting.id()), ask.go("agenda", path))),
                meeting.id() + " invite");
    }
}
