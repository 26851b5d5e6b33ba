package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.SignIns;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The office founds sites; what happens in them it does not see. */
@Controller
class OfficePages {
    private final Sites sites;
    private final SiteFormReader reader;
    private final Foundings foundings;
    private final SignIns signIns;

    OfficePages(Sites sites, SiteFormReader reader, Foundings foundings, SignIns signIns) {
        this.sites = sites;
        this.reader = reader;
        this.foundings = foundings;
        this.signIns = signIns;
    }

    @GetMapping("/buero/standorte")
    Response list(FormCheck check) {
        return new OfficeSitesPage(check.say("identity.office.title"), sites.all());
    }

    @GetMapping("/buero/standorte/neu")
    Response form(FormCheck check) {
        return page(SiteForm.empty(), new CoordinatorForm(null, null), check);
    }

    @PostMapping("/buero/standorte/neu")
    Response found(
            @ModelAttribute SiteForm form, @ModelAttribute CoordinatorForm coordinator, Actor actor, FormCheck check) {
        Optional<Foundings.NewSite> site = reader.read(form, check);
        Optional<Foundings.Coordinator> person = reader.read(coordinator, check);
        if (site.isEmpty() || person.isEmpty()) {
            return page(form, coordinator, check);
        }
        Foundings.Founded founded = foundings.found(site.get(), person.get(), actor);
        signIns.welcome(founded.coordinator(), "/" + site.get().slug() + "/heute");
        return Redirect.to(
                "/buero/standorte",
                check.say("identity.office.founded", site.get().name()));
    }

    private static Response page(SiteForm form, CoordinatorForm coordinator, FormCheck check) {
        return new OfficeNewSitePage(check.say("identity.office.new.title"), form, coordinator, check.errors());
    }
}
