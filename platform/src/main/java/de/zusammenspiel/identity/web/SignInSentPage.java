package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Page;

/** The same whether the address is known or not: nobody learns here who has an account. */
public record SignInSentPage(String title) implements Page {
    @Override
    public String template() {
        return "identity/sign-in-sent";
    }
}
