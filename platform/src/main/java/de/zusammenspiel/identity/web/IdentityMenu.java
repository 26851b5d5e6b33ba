package de.zusammenspiel.identity.web;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class IdentityMenu implements MenuSource {
    @Override
    public List<Entry> entries(Site site) {
        return List.of(new Entry(
                        90,
                        "identity.settings.title",
                        "/einstellungen",
                        viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN))
                .alsoOn(
                        "/vertretung",
                        "/uebergabe",
                        "/jahrestermine",
                        "/traegerkreis",
                        "/import",
                        "/datenschutz/personen",
                        "/datenschutz/fristen"));
    }
}
