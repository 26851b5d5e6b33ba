package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.web.Page;

/** An import that is over: what it made, and the way back. */
public record SettledPage(
        String title, String path, String targetName, boolean done, String sentence, String list, String listName)
        implements Page {

    @Override
    public String template() {
        return "desk/import-settled";
    }
}
