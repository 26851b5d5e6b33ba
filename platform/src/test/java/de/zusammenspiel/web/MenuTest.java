package de.zusammenspiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Wherever somebody is, the menu says where that is. */
class MenuTest {
    /** Found from everywhere, so it belongs nowhere. */
    private static final Set<String> EVERYWHERE = Set.of("/suche");

    private final TestApp app = TestApp.get();
    private final TestSite house = app.newSite();

    @Test
    void every_page_of_a_site_lights_up_an_entry_for_everybody_who_may_see_it() {
        Site site = house.in(() -> app.bean(Sites.class).current());
        List<MenuSource.Entry> entries = app.beans(MenuSource.class).stream()
                .flatMap(source -> source.entries(site).stream())
                .toList();
        List<String> dark = new ArrayList<>();
        Routes routes = new Routes();
        app.beans(RouteTable.class).forEach(table -> table.declare(routes));
        for (Routes.Permission route : routes.all()) {
            if (route.kind() != Routes.Kind.ROLES
                    || !"GET".equals(route.method())
                    || route.pattern().contains(".")
                    || !route.pattern().startsWith("/{site}/")) {
                continue;
            }
            String page = route.pattern().substring("/{site}".length()).replaceAll("\\{[^}]*}", "x");
            if (EVERYWHERE.stream().anyMatch(page::startsWith)) {
                continue;
            }
            for (Role role : route.roles()) {
                Viewer viewer = new Viewer(new UUID(0, 1), "Jemand", "jemand@example.org", Set.of(role));
                if (entries.stream().noneMatch(entry -> entry.viewable().by(viewer) && entry.holds(page))) {
                    dark.add(role + " " + page);
                }
            }
        }
        assertThat(dark).isEmpty();
    }

    @Test
    void only_one_entry_is_lit() {
        var claudia = app.signedIn(house.coordinator());
        for (Map.Entry<String, String> page : Map.of(
                        "/partnerschaften", "/organisationen",
                        "/uebergabe", "/einstellungen",
                        "/post", "/heute",
                        "/mitwirkende", "/gruppe")
                .entrySet()) {
            assertThat(claudia.get(house.at(page.getKey())).ok().body().split("aria-current=\"page\"", -1).length)
                    .isGreaterThan(1);
            assertThat(claudia.page().body())
                    .containsPattern("href=\"" + house.at(page.getValue()) + "\"[^>]*aria-current");
        }
    }
}
