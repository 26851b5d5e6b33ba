package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.web.Page;

/** A large list on its way; the page looks again by itself. */
public record RunningPage(String title, String path, String targetName, int rows, int done, String sentence)
        implements Page {
    @Override
    public String template() {
        return "desk/import-running";
    }
}
