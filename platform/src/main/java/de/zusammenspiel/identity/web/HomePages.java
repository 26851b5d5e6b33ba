package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.DemoLogins;
import de.zusammenspiel.identity.OwnSite;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: a list of the sites, or for somebody signed in the way to their own. */
@Controller
class HomePages {
    private final Sites sites;
    private final Accounts accounts;
    private final ViewerSource viewers;
    private final DemoLogins logins;

    HomePages(Sites sites, Accounts accounts, ViewerSource viewers, DemoLogins logins) {
        this.sites = sites;
        this.accounts = accounts;
        this.viewers = viewers;
        this.logins = logins;
    }

    @GetMapping("/")
    Response home(FormCheck check, HttpServletRequest request) {
        return viewers.account(request).flatMap(viewers::viewer).map(this::own).orElseGet(() -> front(check, request));
    }

    private HomePage front(FormCheck check, HttpServletRequest request) {
        boolean demo = DemoPages.allowed(logins, request);
        return new HomePage(
                check.say("identity.home.title"),
                sites.all(),
                demo ? logins.logins() : List.of(),
                demo ? logins.office().orElse(null) : null);
    }

    private Response own(Viewer viewer) {
        List<OwnSite> own = accounts.sitesOf(viewer.account());
        return Redirect.to(own.size() == 1 ? "/" + own.getFirst().slug() + "/heute" : "/konto");
    }
}
