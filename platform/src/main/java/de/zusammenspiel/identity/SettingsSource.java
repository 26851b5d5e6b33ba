package de.zusammenspiel.identity;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource.Viewable;
import java.util.List;

/** A module's pages among the settings of a site. Implement it as a component; the settings page lists all. */
public interface SettingsSource {
    /**
     * @param order smaller comes first; people 10, criteria 20, referral addresses 30, rates 40, privacy 90
     * @param labelKey message key of the link
     * @param helpKey message key of the sentence below it
     * @param path within the site, for instance {@code /einstellungen/kriterien}
     */
    record Entry(int order, String labelKey, String helpKey, String path, Viewable viewable) {}

    List<Entry> entries(Site site);
}
