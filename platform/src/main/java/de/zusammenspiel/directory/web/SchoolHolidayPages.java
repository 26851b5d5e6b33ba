package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.KnownHolidays;
import de.zusammenspiel.directory.QuietTimes;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The school holidays where the site works: taken over where they are known for certain, entered otherwise. */
@Controller
class SchoolHolidayPages {
    private static final String PATH = "/{site}/einstellungen/schulferien";
    private static final int LONGEST_DAYS = 120;
    private final QuietTimes times;

    SchoolHolidayPages(QuietTimes times) {
        this.times = times;
    }

    @GetMapping(PATH)
    Response show(Site site, FormCheck check) {
        return page(site, null, null, null, check);
    }

    @PostMapping(PATH)
    Response add(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Site site,
            FormCheck check) {
        String called = check.required("name", name, FormCheck.SHORT_TEXT);
        LocalDate first = check.date("from", from);
        LocalDate last = check.date("until", until);
        check.needed("from", first);
        check.needed("until", last);
        if (first != null && last != null && last.isBefore(first)) {
            check.error("until", "directory.quiet.order");
        }
        if (first != null && last != null && !last.isBefore(first.plusDays(LONGEST_DAYS))) {
            check.error("until", "directory.quiet.long");
        }
        if (first == null || last == null || check.failed()) {
            return page(site, name, from, until, check);
        }
        times.enter(called, first, last);
        return Redirect.to(path(site), check.say("directory.school.added", called));
    }

    @PostMapping(PATH + "/vorschlag")
    Response takeOver(Site site, FormCheck check) {
        for (KnownHolidays.Known one : times.known()) {
            times.enter(one.label(), one.from(), one.until());
        }
        return Redirect.to(path(site), check.say("directory.school.taken"));
    }

    @PostMapping(PATH + "/streichen")
    Response remove(@RequestParam(required = false) @Nullable String holiday, Site site, FormCheck check) {
        Optional.ofNullable(check.id("holiday", holiday)).ifPresent(times::removeHoliday);
        return Redirect.to(path(site), check.say("directory.school.removed"));
    }

    private Response page(
            Site site, @Nullable String name, @Nullable String from, @Nullable String until, FormCheck check) {
        return new SchoolHolidayPage(
                check.say("directory.school.title"),
                path(site),
                times.schoolHolidays().stream()
                        .map(one -> new SchoolHolidayPage.Line(
                                one.id().toString(), one.name(), span(one.from(), one.until(), check)))
                        .toList(),
                times.known().stream()
                        .map(one -> new SchoolHolidayPage.Line("", one.label(), span(one.from(), one.until(), check)))
                        .toList(),
                extents(check),
                name,
                from,
                until,
                check.errors());
    }

    /** What one knows and what not, Land by Land. */
    private List<String> extents(FormCheck say) {
        List<String> lines = new ArrayList<>();
        for (KnownHolidays.Extent one : times.extents()) {
            LocalDate others = one.othersUntil();
            String land = one.land().label();
            if (one.summersUntil() == 0 && others == null) {
                lines.add(say.say("directory.school.extent.none", land));
            } else if (others == null) {
                lines.add(say.say("directory.school.extent.summers", land, String.valueOf(one.summersUntil())));
            } else {
                lines.add(say.say("directory.school.extent", land, String.valueOf(one.summersUntil()), others));
            }
            if (!one.missing().isEmpty()) {
                lines.add(say.say("directory.school.extent.missing", land, String.join(", ", one.missing())));
            }
        }
        return lines.isEmpty() ? List.of(say.say("directory.school.extent.noLand")) : lines;
    }

    private static String span(LocalDate from, LocalDate until, FormCheck say) {
        return say.say("directory.school.span", Texts.date(say.locale(), from), Texts.date(say.locale(), until));
    }

    private static String path(Site site) {
        return "/" + site.slug() + "/einstellungen/schulferien";
    }
}
