package de.zusammenspiel.matching.web;

import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

/** The suggestions among the settings of a site. */
@Component
class IndexSettings implements SettingsSource {
    private static final int ORDER = 60;

    @Override
    public List<Entry> entries(Site site) {
        return List.of(new Entry(
                ORDER,
                "matching.settings.title",
                "matching.settings.lead",
                "/einstellungen/vorschlaege",
                viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN)));
    }
}
