package de.zusammenspiel.web;

import java.util.List;
import java.util.UUID;

/** Where the filters are kept that people saved for themselves. */
public interface FilterShelf {
    /**
     * Whether filters of this list can be saved.
     *
     * @param list path within the site, such as {@code /anfragen}
     */
    boolean keeps(String list);

    /** Filters of one person, by name. */
    List<SavedFilter> of(UUID account, String list);
}
