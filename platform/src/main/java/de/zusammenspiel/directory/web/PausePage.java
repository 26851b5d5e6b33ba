package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import org.jspecify.annotations.Nullable;

/** Nobody asks the organisation for a while. */
public record PausePage(
        String title,
        String action,
        String back,
        String organisation,
        @Nullable String until,
        @Nullable String reason,
        boolean paused,
        Errors errors)
        implements FormPage {

    @Override
    public String template() {
        return "directory/pause";
    }
}
