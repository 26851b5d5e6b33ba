package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.ProfileSource;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The latest of the contact history on the page of an organisation, what comes next on top. */
@Component
class ContactHistory implements ProfileSource {
    private static final int SHOWN = 10;
    private static final int ORDER = 10;

    private final ContactTimeline timeline;
    private final ContactSteps steps;
    private final Texts texts;

    ContactHistory(ContactTimeline timeline, ContactSteps steps, Texts texts) {
        this.timeline = timeline;
        this.steps = steps;
        this.texts = texts;
    }

    /** What people say on the telephone and who was asked for what is for the coordinator alone. */
    @Override
    public boolean forCoordinatorOnly() {
        return true;
    }

    @Override
    public List<Part> of(OrganisationId organisation, Locale locale) {
        String all = "/organisationen/" + organisation + "/kontaktgeschichte";
        List<Line> lines = new ArrayList<>();
        steps.open(organisation)
                .ifPresent(step -> lines.add(
                        new Line(step.due(), texts.text(locale, "note.history.next", step.step(), step.due()), all)));
        timeline.of(organisation, null, locale).stream()
                .limit(SHOWN)
                .map(event -> new Line(LocalDate.ofInstant(event.at(), Texts.ZONE), event.text(), event.url()))
                .forEach(lines::add);
        return List.of(new Part(ORDER, texts.text(locale, "note.history"), lines));
    }
}
