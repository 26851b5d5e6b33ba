package de.zusammenspiel.desk.web;

import de.zusammenspiel.intake.IntakeReports;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Requests that wait for the coordinator, straight from the ledger of steps. */
@Component
class CaseLines implements TodaySource {
    private static final int MOST = 200;

    private final IntakeReports reports;
    private final Meetings meetings;

    CaseLines(IntakeReports reports, Meetings meetings) {
        this.reports = reports;
        this.meetings = meetings;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.coordinator()) {
            return List.of();
        }
        Optional<Meeting> next = ask.words().site().hasGroup() ? meetings.next() : Optional.empty();
        return reports.pressing(ask.today(), MOST).stream()
                .map(card -> item(card, next, ask))
                .toList();
    }

    private static TodayItem item(RequestCard card, Optional<Meeting> next, TodayAsk ask) {
        LocalDate due = card.due();
        LocalDate since = due == null ? DeskWords.day(card.stepAt()) : due;
        TodayKind kind = switch (card.step()) {
            case SUBMITTED, CLARIFYING -> TodayKind.REQUESTS;
            case SCREENED, ON_AGENDA -> TodayKind.DECISION;
            default -> TodayKind.SEARCH;
        };
        Urgency usual = due == null && kind == TodayKind.SEARCH ? Urgency.SOON : Urgency.TODAY;
        return new TodayItem(
                kind,
                card.number(),
                since,
                new TodayLine(
                        due != null && due.isAfter(ask.today()) ? Urgency.SOON : ask.urgency(due, usual),
                        card.organisationName(),
                        ask.words().ofCase(card.number(), ""),
                        ask.say("desk.line." + sentence(card, ask), DeskWords.brief(card.question())),
                        place(card) + " · " + wait(card, ask),
                        answers(card, next, ask)),
                card.id() + " " + card.step());
    }

    private static String sentence(RequestCard card, TodayAsk ask) {
        return switch (card.step()) {
            case SUBMITTED -> "submitted";
            case CLARIFYING -> card.next() == NextActor.APPLICANT ? "unanswered" : "clarifying";
            case SCREENED -> ask.words().site().hasGroup() ? "screened" : "screenedAlone";
            case ON_AGENDA -> "undecided";
            case PLEDGED -> "pledged";
            default -> card.next() == NextActor.COMPANY ? "silent" : "searching";
        };
    }

    private static String wait(RequestCard card, TodayAsk ask) {
        LocalDate due = card.due();
        return due != null && due.isBefore(ask.today())
                ? ask.say("desk.line.late", ask.words().date(due))
                : ask.words().since(DeskWords.day(card.stepAt()));
    }

    private static String place(RequestCard card) {
        return card.placeLabel().isBlank() ? card.number() : card.number() + " · " + card.placeLabel();
    }

    private static List<Action> answers(RequestCard card, Optional<Meeting> next, TodayAsk ask) {
        List<Action> answers = new ArrayList<>();
        String path = "/anfragen/" + card.number();
        switch (card.step()) {
            case SUBMITTED -> answers.add(ask.go("screen", path + "/pruefung"));
            case CLARIFYING -> {
                if (card.next() == NextActor.APPLICANT) {
                    answers.add(ask.act(TodayAct.REMIND_APPLICANT, card.id()));
                }
                answers.add(ask.go("screen", path + "/pruefung"));
            }
            case SCREENED -> {
                next.ifPresent(meeting -> answers.add(
                        ask.act(TodayAct.TO_AGENDA, card.id(), meeting.start().toLocalDate())));
                answers.add(ask.go("decide", path + "/entscheidung"));
            }
            case ON_AGENDA -> {
                answers.add(ask.go("decide", path + "/entscheidung"));
                next.ifPresent(meeting -> answers.add(
                        ask.act(TodayAct.TO_AGENDA, card.id(), meeting.start().toLocalDate())));
            }
            case PLEDGED -> {
                answers.add(ask.act(TodayAct.AGREE, card.id()));
                answers.add(ask.go("pledges", path + "/vereinbarungen"));
            }
            default -> {
                answers.add(ask.go("suggestions", path + "/vorschlaege"));
                if (card.next() == NextActor.COMPANY) {
                    answers.add(ask.go("outreach", path + "/ansprache"));
                }
            }
        }
        return answers;
    }
}
