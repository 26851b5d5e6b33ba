package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is noted about an organisation as time goes by: a pause, evidence that was seen. */
@Controller
class CarePages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int NOTE = 400;
    private final Organisations organisations;
    private final Clock clock;

    CarePages(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/{site}/organisationen/{id}/pause")
    Response pause(@PathVariable UUID id, Site site, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        LocalDate until = organisation.pausedUntil();
        return pause(site, organisation, until == null ? null : TYPED.format(until), organisation.pauseReason(), check);
    }

    /** An empty day ends the pause. */
    @PostMapping("/{site}/organisationen/{id}/pause")
    Response setPause(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String end,
            Site site,
            Actor actor,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        String path = path(site, organisation);
        if (end != null) {
            organisations.pause(organisation.id(), null, "", actor);
            return Redirect.to(path, check.say("directory.pause.ended"));
        }
        LocalDate day = check.date("until", until);
        String why = check.text("reason", reason, NOTE);
        check.needed("until", day);
        if (day != null && day.isBefore(today())) {
            check.error("until", "directory.pause.past");
        }
        if (day == null || check.failed()) {
            return pause(site, organisation, until, reason, check);
        }
        organisations.pause(organisation.id(), day, why, actor);
        return Redirect.to(path, check.say("directory.pause.set", day));
    }

    @GetMapping("/{site}/organisationen/{id}/nachweis")
    Response evidence(@PathVariable UUID id, Site site, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        return evidence(site, organisation, new EvidenceForm(null, null, null, null), check);
    }

    @PostMapping("/{site}/organisationen/{id}/nachweis")
    Response addEvidence(
            @PathVariable UUID id, @ModelAttribute EvidenceForm form, Site site, Actor actor, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Evidence.Kind kind = check.choice("kind", Evidence.Kind.class, form.kind());
        LocalDate issued = check.date("issuedOn", form.issuedOn());
        LocalDate expires = check.date("expiresOn", form.expiresOn());
        String note = check.text("note", form.note(), NOTE);
        check.needed("kind", kind);
        if (issued != null && issued.isAfter(today())) {
            check.error("issuedOn", "directory.evidence.future");
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            check.error("expiresOn", "directory.evidence.order");
        }
        if (kind == null || check.failed()) {
            return evidence(site, organisation, form, check);
        }
        organisations.addEvidence(organisation.id(), kind, issued, expires, note, actor);
        return Redirect.to(path(site, organisation), check.say("directory.evidence.added"));
    }

    private PausePage pause(
            Site site, Organisation organisation, @Nullable String until, @Nullable String reason, FormCheck check) {
        return new PausePage(
                check.say("directory.pause.title"),
                path(site, organisation) + "/pause",
                path(site, organisation),
                organisation.name(),
                until,
                reason,
                organisation.isPaused(today()),
                check.errors());
    }

    private static EvidencePage evidence(Site site, Organisation organisation, EvidenceForm form, FormCheck check) {
        String kind = form.kind();
        return new EvidencePage(
                check.say("directory.evidence.title"),
                path(site, organisation) + "/nachweis",
                path(site, organisation),
                organisation.name(),
                Option.select(
                        Arrays.stream(Evidence.Kind.values())
                                .map(one -> Option.of(
                                        one.name(),
                                        check.say("directory.evidence." + one.name()),
                                        check.say("directory.evidence." + one.name() + ".help")))
                                .toList(),
                        kind),
                form,
                check.errors());
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
