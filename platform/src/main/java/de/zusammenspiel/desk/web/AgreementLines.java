package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.AgreementTask;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Promises: unconfirmed, stuck, unanswered, unthanked. The runner sees what there is to accompany. */
@Component
class AgreementLines implements TodaySource {
    private static final int DAYS_AHEAD = 7;

    private final Agreements agreements;

    AgreementLines(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (ask.coordinator()) {
            return agreements.tasks().stream().map(task -> item(task, ask)).toList();
        }
        return ask.member() ? ofRunner(ask) : List.of();
    }

    private static TodayItem item(AgreementTask task, TodayAsk ask) {
        LocalDate since = task.since() == null ? ask.today() : task.since();
        Urgency urgency = switch (task.kind()) {
            case STUCK, DIFFERING, FIRST_CONTACT -> Urgency.OVERDUE;
            case CANCELLED, UNCONFIRMED, DRAFT, UNANSWERED, FOLLOW_UP -> Urgency.TODAY;
            case COUNCIL, UNRATED -> Urgency.SOON;
            case UNTHANKED -> Urgency.PLEASANT;
        };
        TodayKind kind = switch (task.kind()) {
            case UNTHANKED, UNRATED, FOLLOW_UP -> TodayKind.THANKS;
            default -> TodayKind.AGREEMENT;
        };
        return item(
                kind,
                urgency,
                since,
                task.agreement(),
                "/vereinbarungen/",
                ask.say(
                        "desk.line.agreement." + task.kind(),
                        DeskWords.brief(task.agreement().subject()),
                        ask.words().since(since),
                        task.note().isBlank() ? "" : DeskWords.brief(task.note())),
                answers(task, ask),
                ask);
    }

    private static List<Action> answers(AgreementTask task, TodayAsk ask) {
        String path = "/vereinbarungen/" + task.agreement().number();
        List<Action> answers = new ArrayList<>();
        switch (task.kind()) {
            case UNCONFIRMED, DRAFT -> {
                answers.add(ask.act(TodayAct.SEND_AGREEMENT, task.agreement().id()));
                answers.add(ask.go("agreement", path));
            }
            case DIFFERING -> answers.add(ask.go("settle", path + "/abschluss"));
            case UNANSWERED -> {
                answers.add(ask.act(TodayAct.REMIND_HOW, task.agreement().id()));
                answers.add(ask.go("settle", path + "/abschluss"));
            }
            case UNTHANKED -> {
                answers.add(ask.act(TodayAct.THANK, task.agreement().id()));
                answers.add(ask.go("thank", path + "/dank"));
            }
            case UNRATED -> answers.add(ask.go("rate", path + "/wirkung"));
            case FOLLOW_UP -> {
                answers.add(ask.act(TodayAct.FOLLOWED_UP, task.agreement().id()));
                answers.add(ask.go("agreement", path));
            }
            case STUCK -> both(TodayAct.GOES_ON, answers, task, path, ask);
            case FIRST_CONTACT -> both(TodayAct.HAVE_TALKED, answers, task, path, ask);
            case COUNCIL -> both(TodayAct.COUNCIL_AGREED, answers, task, path, ask);
            case CANCELLED -> both(TodayAct.CALLED, answers, task, path, ask);
        }
        return answers;
    }

    private static void both(TodayAct act, List<Action> answers, AgreementTask task, String path, TodayAsk ask) {
        answers.add(ask.act(act, task.agreement().id()));
        answers.add(ask.go("agreement", path));
    }

    private List<TodayItem> ofRunner(TodayAsk ask) {
        List<TodayItem> items = new ArrayList<>();
        List<AgreementCard> cards = ask.viewer().accounts().stream()
                .flatMap(account -> agreements.ofRunner(account).stream())
                .toList();
        for (AgreementCard card : cards) {
            LocalDate from = card.from() == null ? DeskWords.day(card.stateAt()) : card.from();
            if (card.state() == AgreementState.STUCK) {
                items.add(accompany("stuckMine", Urgency.OVERDUE, DeskWords.day(card.stateAt()), card, ask));
            } else if (card.state().isUnderWay() && !from.isAfter(ask.today().plusDays(DAYS_AHEAD))) {
                items.add(accompany(
                        "accompany", from.isAfter(ask.today()) ? Urgency.SOON : Urgency.TODAY, from, card, ask));
            }
        }
        return items;
    }

    private static TodayItem accompany(
            String sentence, Urgency urgency, LocalDate since, AgreementCard card, TodayAsk ask) {
        return item(
                TodayKind.AGREEMENT,
                urgency,
                since,
                card,
                "/begleitung/",
                ask.say("desk.line." + sentence, DeskWords.brief(card.subject()), since),
                card.state() == AgreementState.RUNNING
                        ? List.of(ask.go("accompany", "/begleitung/" + card.number()))
                        : List.of(
                                Action.post(
                                        ask.say("desk.act."
                                                + (sentence.equals("stuckMine")
                                                        ? TodayAct.GOES_ON
                                                        : TodayAct.HAVE_TALKED)),
                                        ask.at("/begleitung/" + card.number()),
                                        "act",
                                        "running"),
                                ask.go("accompany", "/begleitung/" + card.number())),
                ask);
    }

    private static TodayItem item(
            TodayKind kind,
            Urgency urgency,
            LocalDate since,
            AgreementCard card,
            String path,
            String sentence,
            List<Action> answers,
            TodayAsk ask) {
        return new TodayItem(
                kind,
                card.requestNumber(),
                since,
                new TodayLine(
                        urgency,
                        card.companyName() + " – " + card.nonProfitName(),
                        ask.at(path + card.number()),
                        sentence,
                        card.requestNumber().isBlank() ? card.number() : card.number() + " · " + card.requestNumber(),
                        answers),
                card.id() + " " + card.state());
    }
}
