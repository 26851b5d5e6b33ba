package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Fact;
import java.util.List;

/** The last step: everything once more before it happens. */
public record SetUpCheckPage(String title, List<Fact> facts, boolean mailReady) implements Page {
    @Override
    public String template() {
        return "identity/setup-check";
    }
}
