package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OrganisationListPages {
    private final Organisations organisations;
    private final Clock clock;

    OrganisationListPages(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/{site}/organisationen")
    Response list(
            @ModelAttribute OrganisationListForm form,
            @RequestParam(required = false) @Nullable String seite,
            Site site,
            Viewer viewer,
            FormCheck say) {
        Slice<OrganisationCard> slice = organisations.list(form.filter(), ListQuery.page(seite));
        LocalDate today = LocalDate.now(clock);
        String path = "/" + site.slug() + "/organisationen";
        return new OrganisationListPage(
                say.say("directory.list.title"),
                form,
                Option.select(sectors(say), form.sector()),
                Option.select(
                        List.of(
                                Option.of("open", say.say("directory.list.state.open")),
                                Option.of("paused", say.say("directory.list.state.paused"))),
                        form.state()),
                Option.select(
                        List.of(
                                Option.of("NAME", say.say("directory.list.sort.name")),
                                Option.of("PLACE", say.say("directory.list.sort.place")),
                                Option.of("NEWEST", say.say("directory.list.sort.newest"))),
                        form.sort()),
                slice.rows().stream()
                        .map(card -> new OrganisationListPage.Row(
                                path + "/" + card.id(),
                                card.name(),
                                card.sector().name(),
                                card.placeLabel(),
                                Words.branchOrField(card, say.locale()),
                                state(card, today, say)))
                        .toList(),
                Pager.of(slice, path + form.query()),
                form.query(),
                form.filtered(),
                viewer.is(Role.COORDINATOR),
                viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN));
    }

    @GetMapping("/{site}/organisationen/liste.csv")
    Response csv(@ModelAttribute OrganisationListForm form, FormCheck say) {
        return file(form, say).csv();
    }

    @GetMapping("/{site}/organisationen/liste.xlsx")
    Response xlsx(@ModelAttribute OrganisationListForm form, FormCheck say) {
        return file(form, say).xlsx();
    }

    private TableFile file(OrganisationListForm form, FormCheck say) {
        LocalDate today = LocalDate.now(clock);
        List<List<String>> rows = organisations.list(form.filter()).stream()
                .map(card -> {
                    String state = state(card, today, say);
                    return List.of(
                            card.name(),
                            Words.sector(card.sector(), say),
                            card.placeLabel(),
                            Words.branchOrField(card, say.locale()),
                            state == null ? "" : state);
                })
                .toList();
        return new TableFile(
                say.say("directory.list.file"),
                List.of(
                        say.say("directory.field.name"),
                        say.say("directory.field.sector"),
                        say.say("directory.field.placeLabel"),
                        say.say("directory.list.branchOrField"),
                        say.say("directory.list.state")),
                rows);
    }

    static List<Option> sectors(FormCheck say) {
        return Arrays.stream(Sector.values())
                .map(sector -> Option.of(sector.name(), Words.sector(sector, say)))
                .toList();
    }

    static @Nullable String state(OrganisationCard card, LocalDate today, FormCheck say) {
        LocalDate until = card.pausedUntil();
        if (!card.active()) {
            return say.say("directory.state.inactive");
        }
        return until != null && card.isPaused(today)
                ? say.say("directory.state.paused", Texts.date(say.locale(), until))
                : null;
    }
}
