package de.zusammenspiel.desk.web;

import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Requests somebody of the advisory circle has not commented on yet. */
@Component
class AdviceLines implements TodaySource {
    private final Advices advices;

    AdviceLines(Advices advices) {
        this.advices = advices;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.viewer().is(Role.ADVISER)) {
            return List.of();
        }
        Set<SupportRequestId> given = new HashSet<>(advices.givenBy(ask.viewer().account()));
        return advices.wanted().stream()
                .filter(card -> !given.contains(card.id()))
                .map(card -> item(card, ask))
                .toList();
    }

    private static TodayItem item(RequestCard card, TodayAsk ask) {
        return new TodayItem(
                TodayKind.DECISION,
                card.number(),
                DeskWords.day(card.stepAt()),
                new TodayLine(
                        Urgency.TODAY,
                        card.organisationName(),
                        ask.words().ofCase(card.number(), ""),
                        ask.say("desk.line.advice", DeskWords.brief(card.question())),
                        card.number(),
                        List.of(ask.go("advise", "/anfragen/" + card.number() + "/rat"))),
                card.id() + " advice");
    }
}
