package de.zusammenspiel.identity.web;

import de.zusammenspiel.region.Sources;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the law wants to be said: each page once for the installation and once for every site. */
@Controller
class LegalPages {
    private final Sites sites;
    private final String operator;

    LegalPages(Sites sites, @Value("${zusammenspiel.imprint:}") String operator) {
        this.sites = sites;
        this.operator = operator;
    }

    @GetMapping("/impressum")
    Response imprint(FormCheck check) {
        return page("imprint", sites.all(), check);
    }

    @GetMapping("/datenschutz")
    Response privacy(FormCheck check) {
        return page("privacy", sites.all(), check);
    }

    @GetMapping("/barrierefreiheit")
    Response accessibility(FormCheck check) {
        return page("accessibility", sites.all(), check);
    }

    @GetMapping("/{site}/impressum")
    Response siteImprint(Site site, FormCheck check) {
        return page("imprint", List.of(sites.byId(site.id())), check);
    }

    @GetMapping("/{site}/datenschutz")
    Response sitePrivacy(Site site, FormCheck check) {
        return page("privacy", List.of(sites.byId(site.id())), check);
    }

    @GetMapping("/{site}/barrierefreiheit")
    Response siteAccessibility(Site site, FormCheck check) {
        return page("accessibility", List.of(sites.byId(site.id())), check);
    }

    private Response page(String name, List<Site> responsible, FormCheck check) {
        return new LegalPage(
                check.say("identity.legal." + name + ".title"), name, operator, responsible, Sources.notice());
    }
}
