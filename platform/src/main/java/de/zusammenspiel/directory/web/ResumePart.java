package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.ProfileSource;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reminds of what ended with an organisation that is there again, until somebody has decided about it. */
@Component
class ResumePart implements ProfileSource {
    private static final int ORDER = 1;

    private final Endings endings;
    private final Texts texts;
    private final Clock clock;

    ResumePart(Endings endings, Texts texts, Clock clock) {
        this.endings = endings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean forCoordinatorOnly() {
        return true;
    }

    @Override
    public List<Part> of(OrganisationId organisation, Locale locale) {
        if (endings.resumable(organisation, locale).isEmpty()) {
            return List.of();
        }
        return List.of(new Part(
                ORDER,
                texts.text(locale, "directory.resume.title"),
                List.of(new Line(
                        LocalDate.ofInstant(clock.instant(), Texts.ZONE),
                        texts.text(locale, "directory.resume.waiting"),
                        "/organisationen/" + organisation + "/ende/wieder"))));
    }
}
