package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.BuildingUpSource;
import de.zusammenspiel.intake.PublicBoard;
import de.zusammenspiel.intake.PublicTeaserSource;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.ContactCard;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What everybody sees of a site. */
@Controller
class StartPages {
    private static final int NOTICES = 6;
    private static final int STORIES = 3;
    private final PublicBoard board;
    private final ObjectProvider<PublicTeaserSource> teasers;
    private final ObjectProvider<BuildingUpSource> buildingUp;

    StartPages(
            PublicBoard board,
            ObjectProvider<PublicTeaserSource> teasers,
            ObjectProvider<BuildingUpSource> buildingUp) {
        this.board = board;
        this.teasers = teasers;
        this.buildingUp = buildingUp;
    }

    @GetMapping("/{site}")
    Response start(Site site, FormCheck say) {
        return new StartPage(
                say.say("intake.start.title", site.name()),
                buildingUp.stream().anyMatch(BuildingUpSource::isBuildingUp),
                board.needs(NOTICES).stream()
                        .map(need -> notice(
                                need.number(),
                                need.question(),
                                need.kinds(),
                                need.placeLabel(),
                                need.amount(),
                                need.wishDate(),
                                say))
                        .toList(),
                board.offers(NOTICES).stream()
                        .map(offer -> notice(
                                offer.number(),
                                offer.what(),
                                offer.kinds(),
                                offer.placeLabel(),
                                offer.amount(),
                                offer.validUntil(),
                                say))
                        .toList(),
                teasers.stream()
                        .flatMap(source -> source.stories(STORIES).stream())
                        .limit(STORIES)
                        .toList(),
                new ContactCard(
                        site.contactName(),
                        say.say("intake.status.contactRole"),
                        null,
                        null,
                        null,
                        site.contactPhone(),
                        site.contactEmail(),
                        null));
    }

    private static StartPage.Notice notice(
            String number,
            String text,
            Set<ResourceKind> kinds,
            String place,
            String amount,
            @Nullable LocalDate until,
            FormCheck say) {
        StringBuilder meta = new StringBuilder();
        for (String part : new String[] {
            place, amount, until == null ? "" : say.say("intake.start.until", Texts.date(say.locale(), until))
        }) {
            if (!part.isBlank()) {
                meta.append(meta.isEmpty() ? "" : " · ").append(part);
            }
        }
        return new StartPage.Notice(
                number,
                text,
                kinds.stream()
                        .sorted()
                        .map(kind -> Words.kind(kind, say.locale()))
                        .toList(),
                meta.toString());
    }
}
