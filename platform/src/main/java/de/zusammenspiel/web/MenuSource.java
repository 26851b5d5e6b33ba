package de.zusammenspiel.web;

import de.zusammenspiel.site.Site;
import java.util.List;

/** A module's entries in the menu of a site for somebody signed in. */
public interface MenuSource {
    /** @param order smaller comes first; {@code labelKey} is a message key */
    record Entry(int order, String labelKey, String path, Viewable viewable) {}

    /** Who sees an entry. */
    @FunctionalInterface
    interface Viewable {
        boolean by(Viewer viewer);
    }

    List<Entry> entries(Site site);
}
