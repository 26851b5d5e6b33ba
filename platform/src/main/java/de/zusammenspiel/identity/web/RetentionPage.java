package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** @param mayRun only the administration presses the button */
public record RetentionPage(String title, List<DueView> due, int total, boolean mayRun) implements Page {
    public record DueView(String place, String period, String after, int rows) {}

    @Override
    public String template() {
        return "identity/retention";
    }
}
