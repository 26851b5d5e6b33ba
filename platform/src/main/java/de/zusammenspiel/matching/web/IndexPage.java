package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.IndexReport;
import de.zusammenspiel.web.Page;

/** Whether the suggestions know everything they should. */
public record IndexPage(String title, IndexReport report, boolean mayRebuild) implements Page {
    @Override
    public String template() {
        return "matching/index";
    }
}
