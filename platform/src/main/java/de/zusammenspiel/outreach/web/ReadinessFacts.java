package de.zusammenspiel.outreach.web;

import de.zusammenspiel.matching.ReadinessView;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Fact;
import java.time.LocalDate;
import java.util.List;

/** The numbers behind "better not now". */
final class ReadinessFacts {
    private ReadinessFacts() {}

    static List<Fact> of(ReadinessView ready, FormCheck check) {
        LocalDate last = ready.lastAskedOn();
        String answer = ready.lastAnswer();
        return List.of(
                Fact.of(
                        check.say("outreach.ready.asks"),
                        check.say("outreach.ready.asksOf", ready.asksThisYear(), ready.asksPerYear())),
                Fact.of(check.say("outreach.ready.last"), last == null ? "–" : Texts.date(check.locale(), last)),
                Fact.of(
                        check.say("outreach.ready.answer"),
                        answer == null ? "–" : check.say("outreach.answer." + answer)),
                Fact.of(check.say("outreach.ready.kept"), Texts.number(check.locale(), ready.promisesKept())));
    }
}
