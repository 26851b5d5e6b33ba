package de.zusammenspiel.desk.web;

import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.PartnershipStage;
import de.zusammenspiel.directory.Partnerships;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Partnerships whose next step is to be done. */
@Component
class PartnershipLines implements TodaySource {
    private static final int MOST = 50;

    private final Partnerships partnerships;

    PartnershipLines(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        return ask.coordinator()
                ? partnerships.due(ask.today(), MOST).stream()
                        .map(one -> item(one, ask))
                        .toList()
                : List.of();
    }

    private static TodayItem item(Partnership one, TodayAsk ask) {
        LocalDate on = one.nextOn() == null ? ask.today() : one.nextOn();
        String path = "/partnerschaften/" + one.id();
        List<Action> answers = new ArrayList<>();
        answers.add(ask.go("partnership", path + "#weiter"));
        Optional<PartnershipStage> next = one.stage().following();
        next.ifPresent(stage -> answers.add(Action.link(
                ask.say("directory.partnership.onward", ask.say("directory.stage." + stage)),
                ask.at(path + "?stufe=" + stage + "#weiter"))));
        return new TodayItem(
                TodayKind.CONTACTS,
                "",
                on,
                new TodayLine(
                        ask.urgency(on, Urgency.TODAY),
                        one.organisationName(),
                        ask.at(path),
                        ask.say("desk.line.partnership", one.nextStep(), DeskWords.brief(one.aim())),
                        ask.say("desk.line.noteDue", on),
                        answers),
                one.id() + " " + on);
    }
}
