package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;

public record OfficeNewSitePage(String title, SiteForm form, CoordinatorForm coordinator, Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "identity/office-new-site";
    }
}
