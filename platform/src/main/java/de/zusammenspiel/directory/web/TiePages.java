package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Ich kenne dort jemanden": everybody notes the own acquaintances. */
@Controller
class TiePages {
    private static final int STRONGEST = 3;
    private static final int ORIGIN = 400;
    private final Organisations organisations;
    private final Ties ties;

    TiePages(Organisations organisations, Ties ties) {
        this.organisations = organisations;
        this.ties = ties;
    }

    @GetMapping("/{site}/organisationen/{id}/bekannt")
    Response show(@PathVariable UUID id, Site site, Viewer viewer, FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Optional<Tie> known = ties.knowing(organisation.id()).stream()
                .filter(tie -> tie.account().equals(viewer.account()))
                .findFirst();
        return page(
                site,
                organisation,
                known.map(tie -> String.valueOf(tie.strength())).orElse(null),
                known.map(Tie::origin).orElse(null),
                check);
    }

    @PostMapping("/{site}/organisationen/{id}/bekannt")
    Response note(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String strength,
            @RequestParam(required = false) @Nullable String origin,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Integer strong = check.number("strength", strength, 1, STRONGEST);
        String where = check.text("origin", origin, ORIGIN);
        if (strong == null && check.errors().of("strength").isEmpty()) {
            check.error("strength", "web.error.required");
        }
        if (strong == null || check.failed()) {
            return page(site, organisation, strength, origin, check);
        }
        ties.record(viewer.account(), organisation.id(), strong, where, viewer.actor());
        return Redirect.to(path(site, organisation), check.say("directory.tie.noted"));
    }

    @PostMapping("/{site}/organisationen/{id}/bekannt/streichen")
    Response strike(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String account,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        UUID whose = check.id("account", account);
        // Members strike their own acquaintances only; the coordinator keeps everybody's.
        UUID struck = whose != null && viewer.is(Role.COORDINATOR) ? whose : viewer.account();
        ties.remove(struck, organisation.id(), viewer.actor());
        return Redirect.to(path(site, organisation), check.say("directory.tie.struck"));
    }

    private static TiePage page(
            Site site, Organisation organisation, @Nullable String strength, @Nullable String origin, FormCheck check) {
        return new TiePage(
                check.say("directory.tie.title"),
                path(site, organisation) + "/bekannt",
                path(site, organisation),
                organisation.name(),
                Option.select(
                        IntStream.rangeClosed(1, STRONGEST)
                                .mapToObj(one ->
                                        Option.of(String.valueOf(one), check.say("directory.tie.strength." + one)))
                                .toList(),
                        strength == null ? List.of() : List.of(strength)),
                origin,
                check.errors());
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }
}
