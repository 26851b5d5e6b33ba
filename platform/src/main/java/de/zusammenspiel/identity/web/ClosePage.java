package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Page;

public record ClosePage(String title) implements Page {
    @Override
    public String template() {
        return "identity/close";
    }
}
