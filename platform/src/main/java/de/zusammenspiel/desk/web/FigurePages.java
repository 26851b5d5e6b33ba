package de.zusammenspiel.desk.web;

import de.zusammenspiel.desk.Figures;
import de.zusammenspiel.desk.Period;
import de.zusammenspiel.desk.SiteFigures;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Figure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FigurePages {
    private final Figures figures;
    private final Clock clock;

    FigurePages(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/{site}/zahlen")
    Response show(
            @RequestParam(required = false) @Nullable String zeitraum, Site site, Viewer viewer, FormCheck texts) {
        return page(zeitraum, site, viewer, texts);
    }

    @GetMapping("/{site}/zahlen/zahlen.csv")
    Response csv(@RequestParam(required = false) @Nullable String zeitraum, Site site, Viewer viewer, FormCheck texts) {
        FiguresPage page = page(zeitraum, site, viewer, texts);
        List<List<String>> rows = new ArrayList<>();
        page.requestTiles().forEach(tile -> rows.add(row(tile)));
        page.outcomes().values().forEach(value -> rows.add(row(page.outcomes(), value)));
        page.road().values().forEach(value -> rows.add(row(page.road(), value)));
        page.months().values().forEach(value -> rows.add(row(page.months(), value)));
        page.agreementTiles().forEach(tile -> rows.add(row(tile)));
        page.hours().values().forEach(value -> rows.add(row(page.hours(), value)));
        for (Figure.Stacked stacked : List.of(page.values(), page.companies())) {
            stacked.rows()
                    .forEach(line -> line.parts()
                            .forEach(part -> rows.add(List.of(
                                    stacked.title() + ", " + line.label() + ": " + part.label(),
                                    part.text(),
                                    definition(stacked)))));
        }
        return new TableFile(
                        "zahlen-" + period(zeitraum).key(),
                        List.of(
                                texts.say("desk.csv.figure"),
                                texts.say("desk.csv.value"),
                                texts.say("desk.csv.definition")),
                        rows)
                .csv();
    }

    private static List<String> row(Figure.Tile tile) {
        return List.of(
                tile.title(), tile.unit() == null ? tile.value() : tile.value() + " " + tile.unit(), definition(tile));
    }

    private static List<String> row(Figure figure, Figure.Value value) {
        return List.of(figure.title() + ": " + value.label(), value.text(), definition(figure));
    }

    private static String definition(Figure figure) {
        String definition = figure.definition();
        return definition == null ? "" : definition;
    }

    @GetMapping("/{site}/zahlen/zeilen")
    Response rows(
            @RequestParam(required = false) @Nullable String zeitraum,
            @RequestParam(required = false) @Nullable String was,
            Site site,
            FormCheck texts) {
        return rowsPage(zeitraum, was, site, texts);
    }

    @GetMapping("/{site}/zahlen/zeilen.csv")
    Response rowsCsv(
            @RequestParam(required = false) @Nullable String zeitraum,
            @RequestParam(required = false) @Nullable String was,
            Site site,
            FormCheck texts) {
        FigureRowsPage page = rowsPage(zeitraum, was, site, texts);
        return new TableFile(
                        "zeilen-" + period(zeitraum).key(),
                        List.of(
                                texts.say("desk.rows.number"),
                                texts.say("desk.rows.who"),
                                texts.say("desk.rows.what"),
                                texts.say("desk.rows.day"),
                                texts.say("desk.rows.state")),
                        page.rows().stream()
                                .map(row -> List.of(row.number(), row.who(), row.what(), row.day(), row.state()))
                                .toList())
                .csv();
    }

    private FiguresPage page(@Nullable String zeitraum, Site site, Viewer viewer, FormCheck texts) {
        SiteFigures found = figures.of(period(zeitraum));
        return new FiguresView(found, words(site, texts), viewer.is(Role.COORDINATOR)).page(Period.choices(today()));
    }

    private FigureRowsPage rowsPage(@Nullable String zeitraum, @Nullable String was, Site site, FormCheck texts) {
        return new FigureRows(figures.of(period(zeitraum)), words(site, texts)).page(was == null ? "alle" : was);
    }

    private DeskWords words(Site site, FormCheck texts) {
        return new DeskWords(texts, site, today());
    }

    private Period period(@Nullable String typed) {
        return Period.parse(typed).orElseGet(() -> Period.yearOf(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
