package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Page;

/** Where a mailed link leads: only the button signs in, because mail scanners open every link. */
public record SignInLinkPage(String title, String path, boolean valid) implements Page {
    @Override
    public String template() {
        return "identity/sign-in-link";
    }

    @Override
    public int status() {
        return valid ? 200 : 410;
    }
}
