package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.QuietTime;
import de.zusammenspiel.directory.QuietTimes;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When a company had better not be asked: entered by the coordinator, or by the company itself by its link. */
@Controller
class QuietPages {
    private static final String ONE = "/{site}/organisationen/{id}/ruhezeiten";
    private static final String OWN = "/l/{token}/betrieb/ruhezeiten";
    private static final int LONGEST_DAYS = 366;
    private final Organisations organisations;
    private final QuietTimes times;

    QuietPages(Organisations organisations, QuietTimes times) {
        this.organisations = organisations;
        this.times = times;
    }

    @GetMapping(ONE)
    Response show(@PathVariable UUID id, Site site, FormCheck check) {
        Organisation company = organisations.get(new OrganisationId(id));
        return page(company, at(site, company), QuietForm.empty(), false, check);
    }

    @PostMapping(ONE)
    Response add(@PathVariable UUID id, @ModelAttribute QuietForm form, Site site, Actor actor, FormCheck check) {
        Organisation company = organisations.get(new OrganisationId(id));
        return add(company, at(site, company), form, false, actor, check);
    }

    @PostMapping(ONE + "/streichen")
    Response remove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String time,
            Site site,
            Actor actor,
            FormCheck check) {
        Organisation company = organisations.get(new OrganisationId(id));
        return remove(company, at(site, company), time, actor, check);
    }

    @GetMapping(OWN)
    Response own(Link link, @PathVariable String token, FormCheck check) {
        return page(company(link), "/l/" + token + "/betrieb", QuietForm.empty(), true, check);
    }

    @PostMapping(OWN)
    Response addOwn(
            Link link, @PathVariable String token, @ModelAttribute QuietForm form, Actor actor, FormCheck check) {
        return add(company(link), "/l/" + token + "/betrieb", form, true, actor, check);
    }

    @PostMapping(OWN + "/streichen")
    Response removeOwn(
            Link link,
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String time,
            Actor actor,
            FormCheck check) {
        return remove(company(link), "/l/" + token + "/betrieb", time, actor, check);
    }

    private Organisation company(Link link) {
        return organisations.get(new OrganisationId(link.subject()));
    }

    private static String at(Site site, Organisation company) {
        return "/" + site.slug() + "/organisationen/" + company.id();
    }

    private Response add(Organisation company, String back, QuietForm form, boolean own, Actor actor, FormCheck check) {
        QuietTime.Kind kind = check.choice("kind", QuietTime.Kind.class, form.kind());
        check.needed("kind", kind);
        if (kind == QuietTime.Kind.SCHOOL_HOLIDAYS && !check.failed()) {
            times.add(company.id(), kind, "", null, null, actor);
            return Redirect.to(back + "/ruhezeiten", check.say("directory.quiet.added"));
        }
        String what = check.required("what", form.what(), FormCheck.SHORT_TEXT);
        LocalDate from = check.date("from", form.from());
        LocalDate until = check.date("until", form.until());
        check.needed("from", from);
        check.needed("until", until);
        if (from != null && until != null && until.isBefore(from)) {
            check.error("until", "directory.quiet.order");
        }
        if (from != null && until != null && !until.isBefore(from.plusDays(LONGEST_DAYS - 1))) {
            check.error("until", "directory.quiet.long");
        }
        if (kind == null || from == null || until == null || check.failed()) {
            return page(company, back, form, own, check);
        }
        times.add(company.id(), kind, what, from, until, actor);
        return Redirect.to(back + "/ruhezeiten", check.say("directory.quiet.added"));
    }

    private Response remove(Organisation company, String back, @Nullable String time, Actor actor, FormCheck check) {
        Optional.ofNullable(check.id("time", time)).ifPresent(id -> times.remove(company.id(), id, actor));
        return Redirect.to(back + "/ruhezeiten", check.say("directory.quiet.removed"));
    }

    private Response page(Organisation company, String back, QuietForm form, boolean own, FormCheck check) {
        String kind = form.kind();
        return new QuietPage(
                check.say("directory.quiet.title"),
                back + "/ruhezeiten",
                back,
                company.name(),
                own,
                times.today(company.id())
                        .map(quiet -> QuietWords.now(quiet, check))
                        .orElse(null),
                times.of(company.id()).stream()
                        .map(time -> new QuietPage.Line(time.id().toString(), QuietWords.time(time, check)))
                        .toList(),
                Option.select(
                        Arrays.stream(QuietTime.Kind.values())
                                .map(one -> Option.of(one.name(), check.say("directory.quiet.kind." + one)))
                                .toList(),
                        kind == null ? List.of(QuietTime.Kind.YEARLY.name()) : List.of(kind)),
                form,
                check.errors());
    }
}
