package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Distinctions;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Two records that look like one organisation and are two. */
@Controller
class DistinctionPages {
    static final String DISTINCT = "/nicht-doppelt";
    private static final String PATH = "/{site}/organisationen/{id}/doppelt/{other}" + DISTINCT;
    private final Organisations organisations;
    private final Distinctions distinctions;

    DistinctionPages(Organisations organisations, Distinctions distinctions) {
        this.organisations = organisations;
        this.distinctions = distinctions;
    }

    @PostMapping(PATH)
    Response distinguish(@PathVariable UUID id, @PathVariable UUID other, Site site, Actor actor, FormCheck say) {
        Organisation one = organisations.get(new OrganisationId(id));
        Organisation two = organisations.get(new OrganisationId(other));
        if (one.id().equals(two.id())) {
            return Redirect.to(list(site) + "/" + one.id(), say.say("directory.merge.already"));
        }
        distinctions.distinguish(one.id(), two.id(), actor);
        return Redirect.to(list(site) + "/doppelte", say.say("directory.distinct.done", one.name(), two.name()));
    }

    @PostMapping(PATH + "/aufheben")
    Response reconsider(@PathVariable UUID id, @PathVariable UUID other, Site site, Actor actor, FormCheck say) {
        Organisation one = organisations.get(new OrganisationId(id));
        Organisation two = organisations.get(new OrganisationId(other));
        distinctions.reconsider(one.id(), two.id(), actor);
        return Redirect.to(list(site) + "/doppelte", say.say("directory.distinct.undone", one.name(), two.name()));
    }

    static String path(Site site, OrganisationId one, OrganisationId other) {
        return list(site) + "/" + one + "/doppelt/" + other + DISTINCT;
    }

    private static String list(Site site) {
        return "/" + site.slug() + "/organisationen";
    }
}
