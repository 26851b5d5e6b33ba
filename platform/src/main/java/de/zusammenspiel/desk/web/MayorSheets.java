package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementFigures;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.PublicStory;
import de.zusammenspiel.agreement.Stories;
import de.zusammenspiel.intake.PublicBoard;
import de.zusammenspiel.intake.PublishedNeed;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures of the year, three stories, and one thing the town could do now. */
@Component
class MayorSheets {
    private static final int STORIES = 3;
    private static final int NEEDS = 50;
    /** Three stories and the rest have to stand on one page. */
    private static final int TOLD = 420;

    private final Agreements agreements;
    private final Stories stories;
    private final PublicBoard board;

    MayorSheets(Agreements agreements, Stories stories, PublicBoard board) {
        this.agreements = agreements;
        this.stories = stories;
        this.board = board;
    }

    MayorPage sheet(DeskWords words) {
        LocalDate today = words.today();
        Site site = words.site();
        AgreementFigures figures = agreements.figures(today.withDayOfYear(1), today);
        PublishedNeed need = board.needs(NEEDS).stream()
                .min(Comparator.comparing(one -> forATown(one) ? 0 : 1))
                .orElse(null);
        return new MayorPage(
                words.say("desk.mayor.title"),
                words.say("desk.mayor.lead", site.name(), today),
                site.name() + " · Zusammenspiel",
                words.say("desk.mayor.foot", today),
                words.at("/buergermeisterblatt.pdf"),
                figures(figures, words),
                stories.latest(STORIES).stream().map(MayorSheets::told).toList(),
                need == null ? null : need(need, words),
                words(words, site));
    }

    /** Rooms and contacts are what a town hall has to give. */
    private static boolean forATown(PublishedNeed need) {
        return need.kinds().contains(ResourceKind.FACILITY) || need.kinds().contains(ResourceKind.NETWORK);
    }

    private static List<MayorPage.Figure> figures(AgreementFigures figures, DeskWords words) {
        List<MayorPage.Figure> all = new ArrayList<>();
        all.add(figure("agreed", figures.agreed(), words));
        all.add(figure("kept", figures.kept(), words));
        // Where only things changed hands, a zero would say that nobody lifted a finger.
        if (figures.actualHours() > 0) {
            all.add(figure("hours", Math.round(figures.actualHours()), words));
        }
        all.add(figure("companies", figures.companiesNew() + figures.companiesReturning(), words));
        all.add(figure("nonProfits", figures.nonProfits(), words));
        return all;
    }

    private static MayorPage.Figure figure(String name, Number value, DeskWords words) {
        return new MayorPage.Figure(
                words.say("desk.mayor." + name), Texts.number(words.texts().locale(), value));
    }

    private static MayorPage.Told told(PublicStory story) {
        return new MayorPage.Told(
                story.title(), brief(story.text()), joined(story.giver(), story.receiver(), story.place()));
    }

    private static String brief(String text) {
        if (text.length() <= TOLD) {
            return text;
        }
        return text.substring(0, Math.max(text.lastIndexOf(' ', TOLD), TOLD / 2)) + " …";
    }

    private static MayorPage.Need need(PublishedNeed need, DeskWords words) {
        LocalDate wish = need.wishDate();
        return new MayorPage.Need(
                need.question(),
                joined(
                        need.number(),
                        need.amount(),
                        need.placeLabel(),
                        wish == null ? "" : words.say("desk.mayor.until", wish)));
    }

    private static MayorPage.Words words(DeskWords words, Site site) {
        String phone = site.contactPhone();
        return new MayorPage.Words(
                words.say("desk.mayor.figures"),
                words.say("desk.mayor.stories"),
                words.say("desk.mayor.stories.none"),
                words.say("desk.mayor.need"),
                words.say("desk.mayor.need.none"),
                joined(site.contactName(), phone, site.contactEmail()));
    }

    private static String joined(@Nullable String... parts) {
        return String.join(
                " · ",
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }
}
