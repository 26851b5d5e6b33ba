package de.zusammenspiel.web;

import de.zusammenspiel.site.Site;
import java.util.List;

/** A module's entries in the menu of a site for somebody signed in. */
public interface MenuSource {
    /**
     * @param order smaller comes first
     * @param labelKey a message key
     * @param also beginnings of further pages that belong to this entry and light it up
     */
    record Entry(int order, String labelKey, String path, Viewable viewable, List<String> also) {
        public Entry {
            also = List.copyOf(also);
        }

        public Entry(int order, String labelKey, String path, Viewable viewable) {
            this(order, labelKey, path, viewable, List.of());
        }

        /** The same entry, lit up on further pages. */
        public Entry alsoOn(String... beginnings) {
            return new Entry(order, labelKey, path, viewable, List.of(beginnings));
        }

        /** Whether a page of the site, without the site's own part of the address, belongs to this entry. */
        boolean holds(String page) {
            if (isAt(page)) {
                return true;
            }
            for (String other : also) {
                if (begins(page, other)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the entry leads to this page or one above it. */
        boolean isAt(String page) {
            return begins(page, path);
        }

        private static boolean begins(String page, String with) {
            return page.startsWith(with) && (page.length() == with.length() || page.charAt(with.length()) == '/');
        }
    }

    /** Who sees an entry. */
    @FunctionalInterface
    interface Viewable {
        boolean by(Viewer viewer);
    }

    List<Entry> entries(Site site);
}
