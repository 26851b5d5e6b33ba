package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Ending;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Outstanding;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An organisation is no more, or somebody there has died: said once, kept to everywhere. */
@Controller
class EndingPages {
    private static final String ONE = "/{site}/organisationen/{id}";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int NOTE = 400;
    private final Organisations organisations;
    private final Endings endings;
    private final Clock clock;

    EndingPages(Organisations organisations, Endings endings, Clock clock) {
        this.organisations = organisations;
        this.endings = endings;
        this.clock = clock;
    }

    @GetMapping(ONE + "/ende")
    Response show(@PathVariable UUID id, Site site, FormCheck check) {
        return page(id, null, TYPED.format(today()), null, site, check);
    }

    @PostMapping(ONE + "/ende")
    Response end(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String note,
            Site site,
            Actor actor,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Ending.Why reason = check.choice("why", Ending.Why.class, why);
        LocalDate day = check.date("since", since);
        String written = check.text("note", note, NOTE);
        check.needed("why", reason);
        check.needed("since", day);
        if (day != null && day.isAfter(today())) {
            check.error("since", "directory.ending.future");
        }
        if (reason == null || day == null || check.failed()) {
            return page(id, why, since, note, site, check);
        }
        endings.end(organisation.id(), reason, day, written, actor);
        boolean promised =
                endings.outstanding(organisation.id(), check.locale()).stream().anyMatch(Outstanding.Line::promised);
        return Redirect.to(
                path(site, organisation) + (promised ? "/ende" : ""),
                check.say(promised ? "directory.ending.done.promises" : "directory.ending.done", organisation.name()));
    }

    @PostMapping(ONE + "/ende/aufheben")
    Response revive(@PathVariable UUID id, Site site, Actor actor, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        boolean revived = endings.revive(organisation.id(), actor);
        boolean more = !endings.resumable(organisation.id(), check.locale()).isEmpty();
        return Redirect.to(
                path(site, organisation) + (more ? "/ende/wieder" : ""),
                check.say(
                        revived ? "directory.ending.revived" : "directory.ending.revivedBefore", organisation.name()));
    }

    @PostMapping(ONE + "/kontakt/{contact}/verstorben")
    Response died(@PathVariable UUID id, @PathVariable UUID contact, Site site, Actor actor, FormCheck check) {
        Contact known = contact(id, contact);
        organisations.contactDied(known.id(), actor);
        return Redirect.to(
                "/" + site.slug() + "/organisationen/" + known.organisation(),
                check.say("directory.deceased.done", known.name()));
    }

    @PostMapping(ONE + "/kontakt/{contact}/verstorben/aufheben")
    Response lives(@PathVariable UUID id, @PathVariable UUID contact, Site site, Actor actor, FormCheck check) {
        Contact known = contact(id, contact);
        organisations.contactLives(known.id(), actor);
        return Redirect.to(
                "/" + site.slug() + "/organisationen/" + known.organisation(),
                check.say("directory.deceased.mistake", known.name()));
    }

    private Contact contact(UUID organisation, UUID contact) {
        return organisations
                .contact(new OrganisationId(organisation), new ContactId(contact))
                .orElseThrow(() -> new NotFound("contact"));
    }

    private Response page(
            UUID id, @Nullable String why, @Nullable String since, @Nullable String note, Site site, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        List<Outstanding.Line> open = endings.outstanding(organisation.id(), check.locale());
        return new EndingPage(
                check.say("directory.ending.title"),
                path(site, organisation),
                organisation.name(),
                endings.of(organisation.id())
                        .map(ending -> sentence(ending, check))
                        .orElse(null),
                Option.select(
                        Arrays.stream(Ending.Why.values())
                                .map(one -> Option.of(one.name(), check.say("directory.ending.why." + one)))
                                .toList(),
                        why),
                since,
                note,
                open.stream().filter(one -> !one.promised()).toList(),
                open.stream().filter(Outstanding.Line::promised).toList(),
                check.errors());
    }

    static String sentence(Ending ending, FormCheck say) {
        String words = say.say(
                "directory.ending.sentence",
                say.say("directory.ending.why." + ending.why()),
                Texts.date(say.locale(), ending.since()),
                ending.by());
        return ending.note().isBlank() ? words : words + " " + ending.note();
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
