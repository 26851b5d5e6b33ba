package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.DemoLogins;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page of an installation for somebody not signed in.
 *
 * @param demo one-click logins; none outside a demo
 * @param office who founds the sites, in a demo
 */
public record HomePage(
        String title, List<Site> sites, List<DemoLogins.SiteLogins> demo, DemoLogins.@Nullable Login office)
        implements Page {
    @Override
    public String template() {
        return "identity/home";
    }
}
