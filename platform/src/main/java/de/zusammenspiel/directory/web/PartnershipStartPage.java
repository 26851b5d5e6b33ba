package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import java.util.List;

/** Whom a new partnership is to be with. */
public record PartnershipStartPage(String title, String typed, List<Action> matches) implements Page {
    @Override
    public String template() {
        return "directory/partnership-start";
    }
}
