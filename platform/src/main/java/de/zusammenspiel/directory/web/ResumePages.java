package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Resumption;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What ended with an organisation is offered back once it is there again. */
@Controller
class ResumePages {
    private static final String ROUTE = "/{site}/organisationen/{id}/ende/wieder";
    private final Organisations organisations;
    private final Endings endings;

    ResumePages(Organisations organisations, Endings endings) {
        this.organisations = organisations;
        this.endings = endings;
    }

    @GetMapping(ROUTE)
    Response show(@PathVariable UUID id, Site site, FormCheck say) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        List<Resumption.Line> lines = endings.resumable(organisation.id(), say.locale());
        if (lines.isEmpty()) {
            return Redirect.to(path(site, organisation), say.say("directory.resume.nothing"));
        }
        return new ResumePage(
                say.say("directory.resume.title"),
                path(site, organisation),
                organisation.name(),
                lines.stream()
                        .map(line -> Option.of(line.key(), line.text()).select(true))
                        .toList());
    }

    @PostMapping(ROUTE)
    Response resume(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> line,
            Site site,
            Actor actor,
            FormCheck say) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        OptionalInt resumed = endings.resume(organisation.id(), line == null ? Set.of() : Set.copyOf(line), actor);
        return Redirect.to(
                path(site, organisation),
                resumed.isPresent()
                        ? say.say("directory.resume.done", resumed.getAsInt())
                        : say.say("directory.resume.nothing"));
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }
}
