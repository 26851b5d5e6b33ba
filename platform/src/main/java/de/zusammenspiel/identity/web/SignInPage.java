package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** @param next where to go afterwards */
public record SignInPage(String title, @Nullable String email, String next, Errors errors) implements FormPage {
    @Override
    public String template() {
        return "identity/sign-in";
    }
}
