package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.desk.handover.YearDate;
import de.zusammenspiel.desk.handover.YearDates;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What comes round every year, so that it stands somewhere else than in a head. */
@Controller
class YearDatePages {
    private static final String PATH = "/jahrestermine";
    private static final int LONGEST_NOTE = 600;
    private static final int YEARS_AHEAD = 10;

    private final YearDates dates;
    private final Clock clock;

    YearDatePages(YearDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/{site}" + PATH)
    Response show(Site site, FormCheck check) {
        return page(site, new YearDateForm(YearDate.Kind.DATE.name(), null, null, "true", null), check);
    }

    @PostMapping("/{site}" + PATH)
    Response add(@ModelAttribute YearDateForm form, Site site, Actor actor, FormCheck check) {
        YearDate.Kind kind = check.choice("kind", YearDate.Kind.class, form.kind());
        String what = check.required("what", form.what(), FormCheck.SHORT_TEXT);
        LocalDate day = check.date("day", form.day());
        String note = check.text("note", form.note(), LONGEST_NOTE);
        check.needed("kind", kind);
        check.needed("day", day);
        if (day != null && (day.isBefore(today().minusYears(1)) || day.isAfter(today().plusYears(YEARS_AHEAD)))) {
            check.error("day", "handover.year.error.day");
        }
        if (check.failed() || kind == null || day == null) {
            return page(site, form, check);
        }
        dates.add(kind, what, day, FormCheck.ticked(form.yearly()), note, actor);
        return Redirect.to(path(site), check.say("handover.year.added", what));
    }

    @PostMapping("/{site}" + PATH + "/{id}/streichen")
    Response strike(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        dates.remove(id, actor);
        return Redirect.to(path(site), check.say("handover.year.struck"));
    }

    private YearDatePage page(Site site, YearDateForm form, FormCheck check) {
        return new YearDatePage(
                check.say("handover.year.title"),
                dates.all().stream().map(date -> line(date, site, check)).toList(),
                form,
                Option.select(
                        Arrays.stream(YearDate.Kind.values())
                                .map(kind -> Option.of(kind.name(), check.say("handover.yearKind." + kind)))
                                .toList(),
                        Stream.ofNullable(form.kind()).toList()),
                check.errors());
    }

    private YearDatePage.Line line(YearDate date, Site site, FormCheck check) {
        return new YearDatePage.Line(
                Texts.date(check.locale(), date.next(today())),
                check.say("handover.yearKind." + date.kind()),
                date.what(),
                check.say(date.yearly() ? "handover.year.yearly" : "handover.year.once"),
                date.note(),
                Action.post(check.say("handover.year.strike"), path(site) + "/" + date.id() + "/streichen"));
    }

    private static String path(Site site) {
        return "/" + site.slug() + PATH;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
