package de.zusammenspiel.desk.web;

import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people of the circle: terms of office that end, and whom somebody wanted to call. */
@Component
class GroupLines implements TodaySource {
    private static final int DAYS_BEFORE_END = 60;
    private final Participants participants;

    GroupLines(Participants participants) {
        this.participants = participants;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.coordinator()) {
            return List.of();
        }
        List<TodayItem> items = new ArrayList<>();
        for (Participant one : participants.all()) {
            LocalDate until = one.until();
            LocalDate on = one.nextOn();
            if (one.isActive() && until != null && !until.isAfter(ask.today().plusDays(DAYS_BEFORE_END))) {
                items.add(item(
                        one,
                        until,
                        until.isBefore(ask.today()) ? Urgency.TODAY : Urgency.SOON,
                        ask.say("group.today.ends", until),
                        List.of(
                                Action.post(
                                        ask.say("group.prolong"),
                                        ask.at("/mitwirkende/" + one.id() + "/verlaengerung")),
                                Action.link(ask.say("group.today.see"), ask.at("/mitwirkende/" + one.id()))),
                        ask));
            }
            if (one.stage().isAhead() && on != null && !on.isAfter(ask.today())) {
                items.add(item(
                        one,
                        on,
                        ask.urgency(on, Urgency.TODAY),
                        ask.say("group.today.next", one.nextStep(), on),
                        List.of(
                                ask.act(TodayAct.HAVE_MET, one.id()),
                                Action.link(ask.say("group.today.see"), ask.at("/mitwirkende/" + one.id() + "#stand"))),
                        ask));
            }
        }
        return items;
    }

    private static TodayItem item(
            Participant one, LocalDate since, Urgency urgency, String sentence, List<Action> answers, TodayAsk ask) {
        return new TodayItem(
                TodayKind.GROUP,
                "",
                since,
                new TodayLine(urgency, one.name(), ask.at("/mitwirkende/" + one.id()), sentence, null, answers));
    }
}
