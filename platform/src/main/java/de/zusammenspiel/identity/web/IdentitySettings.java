package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class IdentitySettings implements SettingsSource {
    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(10, "identity.people.title", "identity.people.help", "/einstellungen/personen", _ -> true),
                new Entry(
                        45,
                        "letter.list.title",
                        "letter.list.help",
                        "/einstellungen/briefe",
                        viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN)),
                new Entry(11, "deputy.title", "deputy.help", "/vertretung", _ -> true),
                new Entry(90, "identity.privacy.title", "identity.privacy.help", "/datenschutz/personen", _ -> true),
                new Entry(
                        91, "identity.retention.title", "identity.retention.help", "/datenschutz/fristen", _ -> true));
    }
}
