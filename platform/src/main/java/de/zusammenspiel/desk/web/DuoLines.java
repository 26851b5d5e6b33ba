package de.zusammenspiel.desk.web;

import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accepted requests that nobody of the group carries yet, each with a proposal. */
@Component
class DuoLines implements TodaySource {
    private final Duos duos;

    DuoLines(Duos duos) {
        this.duos = duos;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        return ask.coordinator() && ask.words().site().hasGroup()
                ? duos.proposed().stream().map(one -> item(one, ask)).toList()
                : List.of();
    }

    private static TodayItem item(Duos.Proposed one, TodayAsk ask) {
        String path = "/anfragen/" + one.request().number() + "/entscheidung";
        CaseDuo duo = one.duo();
        return new TodayItem(
                TodayKind.DECISION,
                one.request().number(),
                DeskWords.day(one.request().stepAt()),
                new TodayLine(
                        Urgency.TODAY,
                        one.request().organisationName(),
                        ask.at(path + "#duo"),
                        ask.say(
                                "desk.line.duo",
                                DeskWords.brief(one.request().question()),
                                duo.connectorName(),
                                duo.runnerName()),
                        one.request().number(),
                        List.of(ask.act(TodayAct.ASSIGN_DUO, one.request().id()), ask.go("duo", path + "#duo"))),
                one.request().id() + " duo");
    }
}
