package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

public record SetUpCodePage(String title, @Nullable String code, Errors errors) implements FormPage {
    @Override
    public String template() {
        return "identity/setup-code";
    }
}
