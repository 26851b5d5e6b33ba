package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;

public record SetUpCoordinatorPage(String title, CoordinatorForm form, Errors errors) implements FormPage {
    @Override
    public String template() {
        return "identity/setup-coordinator";
    }
}
