package de.zusammenspiel.desk.web;

import de.zusammenspiel.mail.MailTrouble;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters that got stuck. */
@Component
class MailLines implements TodaySource {
    private final Outbox outbox;

    MailLines(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.coordinator()) {
            return List.of();
        }
        MailTrouble trouble = outbox.trouble();
        List<TodayItem> items = new ArrayList<>();
        if (trouble.noServer() && trouble.waiting() > 0) {
            items.add(item("noServer", trouble.waiting(), Urgency.OVERDUE, null, ask));
        }
        if (trouble.uncertain() > 0) {
            items.add(item("uncertain", trouble.uncertain(), Urgency.OVERDUE, null, ask));
        }
        if (trouble.failed() > 0) {
            items.add(item("failed", trouble.failed(), Urgency.TODAY, TodayAct.RETRY_POST, ask));
        }
        if (trouble.held() > 0) {
            items.add(item("held", trouble.held(), Urgency.SOON, TodayAct.RELEASE_POST, ask));
        }
        return items;
    }

    private static TodayItem item(String what, int count, Urgency urgency, @Nullable TodayAct act, TodayAsk ask) {
        return new TodayItem(
                TodayKind.POST,
                "",
                ask.today(),
                new TodayLine(
                        urgency,
                        ask.say("desk.line.post.subject"),
                        ask.at("/post"),
                        ask.say("desk.line.post." + what, count),
                        null,
                        act == null
                                ? List.of(ask.go("post", "/post"))
                                : List.of(
                                        ask.act(act, ask.words().site().id().value(), count), ask.go("post", "/post"))),
                what);
    }
}
