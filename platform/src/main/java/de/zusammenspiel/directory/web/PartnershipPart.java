package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.Partnerships;
import de.zusammenspiel.directory.ProfileSource;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Partnerships on the page of an organisation. */
@Component
class PartnershipPart implements ProfileSource {
    private static final int ORDER = 5;

    private final Partnerships partnerships;
    private final Texts texts;

    PartnershipPart(Partnerships partnerships, Texts texts) {
        this.partnerships = partnerships;
        this.texts = texts;
    }

    @Override
    public boolean forCoordinatorOnly() {
        return true;
    }

    @Override
    public List<Part> of(OrganisationId organisation, Locale locale) {
        List<Line> lines = partnerships.of(organisation).stream()
                .map(one -> new Line(
                        LocalDate.ofInstant(one.stageSince(), Texts.ZONE),
                        words(one, locale),
                        "/partnerschaften/" + one.id()))
                .toList();
        return List.of(new Part(ORDER, texts.text(locale, "directory.profile.partnerships"), lines));
    }

    private String words(Partnership one, Locale locale) {
        String stage = texts.text(locale, "directory.stage." + one.stage());
        LocalDate on = one.nextOn();
        String said = stage + ": " + one.aim();
        return on == null
                ? said
                : said + ". " + texts.text(locale, "directory.partnership.next.was", one.nextStep(), on);
    }
}
