package de.zusammenspiel.agreement.web;

import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rates among the settings of a site. */
@Component
class RateSettings implements SettingsSource {
    private static final int ORDER = 40;

    @Override
    public List<Entry> entries(Site site) {
        return List.of(new Entry(
                ORDER,
                "agreement.rates.title",
                "agreement.rates.lead",
                "/einstellungen/rechenwerte",
                viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN)));
    }
}
