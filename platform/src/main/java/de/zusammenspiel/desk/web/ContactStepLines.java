package de.zusammenspiel.desk.web;

import de.zusammenspiel.desk.notes.ContactStep;
import de.zusammenspiel.desk.notes.ContactSteps;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.util.List;
import org.springframework.stereotype.Component;

/** Organisations with whom something was to be done by now. */
@Component
class ContactStepLines implements TodaySource {
    private static final int MOST = 50;

    private final ContactSteps steps;

    ContactStepLines(ContactSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        return ask.coordinator()
                ? steps.due(ask.today(), MOST).stream()
                        .map(step -> item(step, ask))
                        .toList()
                : List.of();
    }

    private static TodayItem item(ContactStep step, TodayAsk ask) {
        String path = "/organisationen/" + step.organisation() + "/kontaktgeschichte";
        String who = step.contactName();
        return new TodayItem(
                TodayKind.CONTACTS,
                "",
                step.due(),
                new TodayLine(
                        ask.urgency(step.due(), Urgency.TODAY),
                        who == null ? step.organisationName() : who + " (" + step.organisationName() + ")",
                        ask.at(path),
                        ask.say("desk.line.contactStep", step.step()),
                        ask.say("desk.line.noteDue", step.due()),
                        List.of(
                                Action.post(ask.say("desk.act.noteSettled"), ask.at(path + "/erledigt")),
                                ask.go("noteAbout", "/notiz?organisation=" + step.organisation()))),
                step.id() + " " + step.due());
    }
}
