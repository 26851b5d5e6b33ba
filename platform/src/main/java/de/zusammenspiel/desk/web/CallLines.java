package de.zusammenspiel.desk.web;

import de.zusammenspiel.outreach.CallHint;
import de.zusammenspiel.outreach.CallsForContacts;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody knows somebody: the house waits for a person who asks it. */
@Component
class CallLines implements TodaySource {
    private static final int MOST = 10;

    private final CallsForContacts calls;

    CallLines(CallsForContacts calls) {
        this.calls = calls;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        return ask.coordinator()
                ? calls.toAsk().stream()
                        .limit(MOST)
                        .map(hint -> item(hint, ask))
                        .toList()
                : List.of();
    }

    private static TodayItem item(CallHint hint, TodayAsk ask) {
        String question = "/anfragen/" + hint.requestNumber() + "/rundfrage";
        String asking = "/anfragen/" + hint.requestNumber() + "/ansprache/neu?organisation=" + hint.organisation()
                + (hint.account() == null ? "" : "&who=" + hint.account());
        return new TodayItem(
                TodayKind.OUTREACH,
                hint.requestNumber(),
                DeskWords.day(hint.at()),
                new TodayLine(
                        Urgency.TODAY,
                        hint.organisationName(),
                        ask.at(asking),
                        ask.say(hint.asks() ? "desk.line.hintAsks" : "desk.line.hint", hint.from()),
                        hint.requestNumber(),
                        List.of(ask.go("ask", asking), ask.go("hints", question))));
    }
}
