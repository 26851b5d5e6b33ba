package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a company sees and changes what is kept of it.
 *
 * @param url made a moment ago; stored as a hash only, so it is shown this once
 */
public record OwnLinkPage(
        String title,
        String action,
        String back,
        String organisation,
        @Nullable String url) implements Page {
    @Override
    public String template() {
        return "directory/own-link";
    }
}
