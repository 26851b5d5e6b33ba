package de.zusammenspiel.desk.web;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asking companies: who has not answered, who comes next, whose yes is to be taken. */
@Component
class AskLines implements TodaySource {
    /** So many days a planned ask may lie before the coordinator wonders. */
    private static final int DAYS_PLANNED = 3;

    private final Challenges challenges;

    AskLines(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (ask.coordinator()) {
            return ofSite(ask);
        }
        return ask.member() ? ofMember(ask) : List.of();
    }

    private List<TodayItem> ofMember(TodayAsk ask) {
        return ask.viewer().accounts().stream()
                .flatMap(account -> challenges.ofMember(account).stream())
                .flatMap(one -> one.state() == ChallengeState.PLANNED
                        ? Stream.of(planned(one, "plannedMine", ask))
                        : isLate(one, ask.today()) ? Stream.of(late(one, ask)) : Stream.empty())
                .toList();
    }

    private List<TodayItem> ofSite(TodayAsk ask) {
        List<TodayItem> items = new ArrayList<>();
        List<Challenge> waiting = challenges.waiting();
        List<Challenge> planned = challenges.planned();
        waiting.stream().filter(one -> isLate(one, ask.today())).forEach(one -> items.add(late(one, ask)));
        for (Challenge one : planned) {
            boolean mine = ask.viewer().accounts().stream().anyMatch(one::isOf);
            if (mine || ask.words().days(DeskWords.day(one.plannedAt())) >= DAYS_PLANNED) {
                items.add(planned(one, mine ? "plannedMine" : "planned", ask));
            }
        }
        Map<SupportRequestId, List<Pledge>> yeses = new LinkedHashMap<>();
        challenges
                .toChoose()
                .forEach(pledge -> yeses.computeIfAbsent(pledge.request(), id -> new ArrayList<>())
                        .add(pledge));
        challenges.rested().stream()
                .filter(one -> !yeses.containsKey(one.request()))
                .forEach(one -> items.add(rested(one, ask)));
        yeses.forEach((request, all) -> items.add(toChoose(all, ask)));
        return items;
    }

    private static boolean isLate(Challenge one, LocalDate today) {
        LocalDate remind = one.remindOn();
        return one.state() == ChallengeState.ASKED && remind != null && !remind.isAfter(today);
    }

    private static TodayItem late(Challenge one, TodayAsk ask) {
        Instant askedAt = one.askedAt();
        LocalDate since = askedAt == null ? ask.today() : DeskWords.day(askedAt);
        boolean mine = ask.viewer().accounts().stream().anyMatch(one::isOf);
        List<Action> answers = new ArrayList<>();
        answers.add(ask.go(one.way() == Way.CALL ? "phone" : "ask", "/ansprachen/" + one.number()));
        answers.add(ask.act(TodayAct.ASKED_AGAIN, one.id()));
        if (ask.coordinator()) {
            answers.add(ask.go("askNext", "/anfragen/" + one.requestNumber() + "/vorschlaege"));
        }
        return item(
                one,
                ask,
                since,
                Urgency.OVERDUE,
                mine
                        ? ask.say("desk.line.lateMine", ask.words().days(since))
                        : ask.say("desk.line.lateAsk", ask.words().days(since), one.askedByName()),
                answers);
    }

    private static TodayItem planned(Challenge one, String sentence, TodayAsk ask) {
        LocalDate since = DeskWords.day(one.plannedAt());
        return item(
                one,
                ask,
                since,
                ask.words().days(since) >= DAYS_PLANNED ? Urgency.TODAY : Urgency.SOON,
                ask.say("desk.line." + sentence, one.askedByName(), ask.words().since(since)),
                one.way() == Way.PLATFORM_MAIL || !one.isOf(ask.viewer().account())
                        ? List.of(ask.go("ask", "/ansprachen/" + one.number()))
                        : List.of(ask.act(TodayAct.ASKED, one.id()), ask.go("ask", "/ansprachen/" + one.number())));
    }

    private static TodayItem rested(Challenge one, TodayAsk ask) {
        LocalDate rests = one.restsOn();
        return item(
                one,
                ask,
                rests == null ? ask.today() : rests,
                Urgency.TODAY,
                ask.say("desk.line.rested"),
                List.of(
                        ask.act(TodayAct.ASK_NEXT, one.id()),
                        ask.go("suggestions", "/anfragen/" + one.requestNumber() + "/vorschlaege")));
    }

    private TodayItem toChoose(List<Pledge> yeses, TodayAsk ask) {
        Pledge first = yeses.getFirst();
        String number = challenges.get(first.challenge()).requestNumber();
        List<Action> answers = new ArrayList<>();
        yeses.stream()
                .limit(2)
                .forEach(pledge -> answers.add(ask.act(TodayAct.CHOOSE, pledge.id(), pledge.organisationName())));
        answers.add(ask.go("outreach", "/anfragen/" + number + "/ansprache"));
        return new TodayItem(
                TodayKind.OUTREACH,
                number,
                DeskWords.day(first.at()),
                new TodayLine(
                        Urgency.TODAY,
                        yeses.stream().map(Pledge::organisationName).distinct().collect(Collectors.joining(", ")),
                        ask.words().ofCase(number, ""),
                        ask.say("desk.line.toChoose", yeses.size()),
                        number,
                        answers),
                first.request() + " choice");
    }

    private static TodayItem item(
            Challenge one, TodayAsk ask, LocalDate since, Urgency urgency, String sentence, List<Action> answers) {
        return new TodayItem(
                TodayKind.OUTREACH,
                one.requestNumber(),
                since,
                new TodayLine(
                        urgency,
                        one.organisationName(),
                        ask.at("/ansprachen/" + one.number()),
                        sentence,
                        one.requestNumber(),
                        answers),
                one.id() + " " + one.state());
    }
}
