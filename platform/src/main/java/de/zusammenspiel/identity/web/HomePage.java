package de.zusammenspiel.identity.web;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Page;
import java.util.List;

/** The start page of an installation for somebody not signed in. */
public record HomePage(String title, List<Site> sites) implements Page {
    @Override
    public String template() {
        return "identity/home";
    }
}
