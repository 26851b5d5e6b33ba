package de.zusammenspiel.identity.web;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Page;
import java.util.List;

public record OfficeSitesPage(String title, List<Site> sites) implements Page {
    @Override
    public String template() {
        return "identity/office-sites";
    }
}
