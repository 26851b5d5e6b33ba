package de.zusammenspiel.directory.web;

import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DirectorySettings implements SettingsSource {
    @Override
    public List<Entry> entries(Site site) {
        return List.of(new Entry(
                50,
                "directory.school.title",
                "directory.school.help",
                "/einstellungen/schulferien",
                viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN)));
    }
}
