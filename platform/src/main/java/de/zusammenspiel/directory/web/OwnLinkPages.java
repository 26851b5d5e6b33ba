package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator takes a link along for a company that wants to see its own record. */
@Controller
class OwnLinkPages {
    static final String PURPOSE = "betrieb";
    private static final Duration LIFE = Duration.ofDays(92);
    private final Organisations organisations;
    private final Links links;
    private final PublicAddress address;

    OwnLinkPages(Organisations organisations, Links links, PublicAddress address) {
        this.organisations = organisations;
        this.links = links;
        this.address = address;
    }

    @GetMapping("/{site}/organisationen/{id}/eigenes-blatt")
    Response show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String link, Site site, FormCheck check) {
        Organisation company = company(id);
        return new OwnLinkPage(
                check.say("directory.own.linkTitle"),
                path(site, id) + "/eigenes-blatt/link",
                path(site, id),
                company.name(),
                link != null && isOwn(link, id) ? address.of(link) : null);
    }

    @PostMapping("/{site}/organisationen/{id}/eigenes-blatt/link")
    Response make(@PathVariable UUID id, Site site) {
        Organisation company = company(id);
        String person =
                organisations.preferredContact(company.id()).map(Contact::name).orElse(company.name());
        String link = links.issue(PURPOSE, id, person, null, LIFE);
        return Redirect.to(path(site, id) + "/eigenes-blatt?link=" + URLEncoder.encode(link, StandardCharsets.UTF_8));
    }

    private Organisation company(UUID id) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        if (organisation.sector() != Sector.COMPANY) {
            throw new NotFound("company");
        }
        return organisation;
    }

    /** A link in the address of the page counts only if it leads to this company. */
    private boolean isOwn(String link, UUID id) {
        return link.startsWith("/l/")
                && links.find(link.substring("/l/".length()))
                        .filter(one ->
                                PURPOSE.equals(one.purpose()) && one.subject().equals(id))
                        .isPresent();
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/organisationen/" + id;
    }
}
