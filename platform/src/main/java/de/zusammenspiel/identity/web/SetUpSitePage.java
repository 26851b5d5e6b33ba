package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;

public record SetUpSitePage(String title, SiteForm form, Errors errors) implements FormPage {
    @Override
    public String template() {
        return "identity/setup-site";
    }
}
