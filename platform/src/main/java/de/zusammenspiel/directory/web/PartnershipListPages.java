package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.PartnershipStage;
import de.zusammenspiel.directory.Partnerships;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Partnerships on their way: a list by the day of the next step, what lies still, and a board by stage. */
@Controller
class PartnershipListPages {
    private static final String BOARD = "brett";
    private static final String STALE = "liegt";
    private static final String ENDED = "beendet";

    private final Partnerships partnerships;
    private final Clock clock;

    PartnershipListPages(Partnerships partnerships, Clock clock) {
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @GetMapping("/{site}/partnerschaften")
    Response list(@RequestParam(required = false) @Nullable String ansicht, Site site, FormCheck say) {
        LocalDate today = today();
        List<Partnership> all = partnerships.all();
        boolean board = BOARD.equals(ansicht);
        List<Partnership> shown = shown(all, ansicht, today);
        return new PartnershipListPage(
                say.say("directory.partnerships"),
                say.say("directory.partnerships.lead"),
                views(all, ansicht, today, site, say),
                board
                        ? List.of()
                        : shown.stream().map(one -> row(one, today, site, say)).toList(),
                board ? columns(all, today, site, say) : List.of(),
                shown.isEmpty() || board || ansicht == null ? "" : "?ansicht=" + view(ansicht));
    }

    @GetMapping("/{site}/partnerschaften/liste.csv")
    Response csv(@RequestParam(required = false) @Nullable String ansicht, Site site, FormCheck say) {
        return file(ansicht, site, say).csv();
    }

    @GetMapping("/{site}/partnerschaften/liste.xlsx")
    Response xlsx(@RequestParam(required = false) @Nullable String ansicht, Site site, FormCheck say) {
        return file(ansicht, site, say).xlsx();
    }

    private TableFile file(@Nullable String ansicht, Site site, FormCheck say) {
        LocalDate today = today();
        return new TableFile(
                say.say("directory.partnerships.file"),
                List.of(
                        say.say("directory.partnership.organisation"),
                        say.say("directory.field.sector"),
                        say.say("directory.partnership.aim"),
                        say.say("directory.partnership.stage"),
                        say.say("directory.partnership.since"),
                        say.say("directory.partnership.next")),
                shown(partnerships.all(), ansicht, today).stream()
                        .map(one -> row(one, today, site, say))
                        .map(row -> List.of(
                                row.organisation(),
                                Words.sector(Sector.valueOf(row.sector()), say),
                                row.aim(),
                                row.stage(),
                                row.since(),
                                row.next()))
                        .toList());
    }

    private static List<Partnership> shown(List<Partnership> all, @Nullable String view, LocalDate today) {
        return switch (view(view)) {
            case STALE -> all.stream().filter(one -> one.isStale(today)).toList();
            case ENDED ->
                all.stream()
                        .filter(one -> one.stage() == PartnershipStage.ENDED)
                        .toList();
            default -> all.stream().filter(one -> one.stage().isAlive()).toList();
        };
    }

    private static String view(@Nullable String typed) {
        return typed == null || !List.of(BOARD, STALE, ENDED).contains(typed) ? "" : typed;
    }

    private static List<Tab> views(
            List<Partnership> all, @Nullable String shown, LocalDate today, Site site, FormCheck say) {
        String path = "/" + site.slug() + "/partnerschaften";
        String view = view(shown);
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(
                say.say("directory.partnerships.list"),
                path,
                view.isEmpty(),
                shown(all, null, today).size()));
        tabs.add(
                new Tab(say.say("directory.partnerships.board"), path + "?ansicht=" + BOARD, view.equals(BOARD), null));
        tabs.add(new Tab(
                say.say("directory.partnerships.stale"),
                path + "?ansicht=" + STALE,
                view.equals(STALE),
                shown(all, STALE, today).size()));
        tabs.add(new Tab(
                say.say("directory.partnerships.ended"),
                path + "?ansicht=" + ENDED,
                view.equals(ENDED),
                shown(all, ENDED, today).size()));
        return tabs;
    }

    private static List<PartnershipListPage.Column> columns(
            List<Partnership> all, LocalDate today, Site site, FormCheck say) {
        List<PartnershipListPage.Column> columns = new ArrayList<>();
        for (PartnershipStage stage : PartnershipStage.values()) {
            if (stage.isAlive()) {
                List<PartnershipListPage.Card> cards = all.stream()
                        .filter(one -> one.stage() == stage)
                        .map(one -> card(one, today, site, say))
                        .toList();
                columns.add(new PartnershipListPage.Column(PartnershipWords.stage(stage, say), cards.size(), cards));
            }
        }
        return columns;
    }

    private static PartnershipListPage.Card card(Partnership one, LocalDate today, Site site, FormCheck say) {
        PartnershipListPage.Row row = row(one, today, site, say);
        return one.stage()
                .following()
                .map(next -> new PartnershipListPage.Card(
                        row,
                        say.say("directory.partnership.onward", PartnershipWords.stage(next, say)),
                        row.path() + "?stufe=" + next + "#weiter"))
                .orElseGet(() -> new PartnershipListPage.Card(row, "", ""));
    }

    private static PartnershipListPage.Row row(Partnership one, LocalDate today, Site site, FormCheck say) {
        return new PartnershipListPage.Row(
                "/" + site.slug() + "/partnerschaften/" + one.id(),
                one.organisationName(),
                "/" + site.slug() + "/organisationen/" + one.organisation(),
                one.sector().name(),
                one.aim(),
                PartnershipWords.stage(one.stage(), say),
                Texts.date(say.locale(), LocalDate.ofInstant(one.stageSince(), Texts.ZONE)),
                PartnershipWords.next(one, say),
                one.isStale(today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
