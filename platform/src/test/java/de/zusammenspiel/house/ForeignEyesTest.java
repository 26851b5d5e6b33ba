package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.TestDatabase;
import de.zusammenspiel.web.Routes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Looks at every address of one site with the eyes of everybody of the other, at home and abroad, and searches what
 * comes back for names and questions that only the first site knows. That the search can find something is shown by
 * opening one table after the other to everybody.
 */
class ForeignEyesTest {
    private static final String PILOT = "saarbruecken";
    private static final String OTHER = "beispielregion";
    private final DemoHouse house = DemoHouse.get();
    private final Visitor owner = house.pilot(Role.COORDINATOR);

    @Test
    void nobody_of_the_other_site_sees_anything_by_any_address_with_the_ids_of_the_first() throws SQLException {
        Set<String> secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(4);
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(60);
        Set<String> leaks = new TreeSet<>();
        for (Visitor visitor : foreigners()) {
            leaks.addAll(leaks(visitor, addresses, secrets));
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void the_same_search_turns_red_for_somebody_who_may_see_them() throws SQLException {
        assertThat(leaks(owner, addresses(), secrets())).isNotEmpty();
    }

    @Test
    void a_personal_link_of_one_site_shows_nothing_of_the_other() throws SQLException {
        Set<String> secrets = secrets();
        List<Found> links = house.found(house.stranger()).stream()
                .filter(page -> page.pattern().startsWith("/l/"))
                .toList();
        assertThat(links).isNotEmpty();
        Set<String> leaks = new TreeSet<>();
        for (Found page : links) {
            if (page.answer().body().contains("href=\"/" + OTHER) && showsOne(page.answer(), secrets)) {
                leaks.add(page.path());
            }
        }
        assertThat(leaks).isEmpty();
    }

    private Set<String> leaks(Visitor visitor, List<String> addresses, Set<String> secrets) {
        Set<String> leaks = new TreeSet<>();
        for (String address : addresses) {
            for (String path : Set.of(address, address.replaceFirst("/" + PILOT, "/" + OTHER))) {
                Answer answer = visitor.browser().get(path);
                if (answer.status() >= 500 || showsOne(answer, secrets)) {
                    leaks.add(visitor.name() + " " + answer.status() + " " + path);
                }
            }
        }
        return leaks;
    }

    /** Every page the owner found, and every other route of the table with the ids of those pages put in. */
    private List<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        Map<String, String> ids = new HashMap<>();
        Set<String> seen = new TreeSet<>();
        for (Found page : house.found(owner)) {
            if (isInside(page.pattern()) && page.path().startsWith("/" + PILOT + "/")) {
                addresses.add(page.path());
                seen.add(page.pattern());
                String[] names = page.pattern().split("/");
                String[] values = page.path().replaceAll("\\?.*", "").split("/");
                for (int i = 1; i < names.length; i++) {
                    if (names[i].startsWith("{")) {
                        ids.put(names[i - 1], values[i]);
                    }
                }
            }
        }
        for (Routes.Permission route : house.routes.all()) {
            if (route.method().equals("GET")
                    && route.kind() == Routes.Kind.ROLES
                    && route.pattern().startsWith("/{site}/")
                    && !seen.contains(route.pattern())) {
                String[] names = route.pattern().split("/");
                StringBuilder path = new StringBuilder("/" + PILOT);
                for (int i = 2; i < names.length; i++) {
                    path.append('/')
                            .append(
                                    names[i].startsWith("{")
                                            ? ids.getOrDefault(
                                                    names[i - 1],
                                                    UUID.randomUUID().toString())
                                            : names[i]);
                }
                addresses.add(path.toString());
            }
        }
        return List.copyOf(addresses);
    }

    private List<Visitor> foreigners() {
        return house.visitors.stream()
                .filter(visitor -> !visitor.site().equals(PILOT))
                .toList();
    }

    /** Only members open it; what the public reads is no secret. */
    private boolean isInside(String pattern) {
        return house.routes
                .find("GET", pattern)
                .map(route -> route.kind() == Routes.Kind.ROLES)
                .orElse(false);
    }

    private static boolean showsOne(Answer answer, Set<String> secrets) {
        String text = answer.text();
        return secrets.stream().anyMatch(text::contains);
    }

    /** Names and questions only the first site has, and that no public page tells. */
    private Set<String> secrets() throws SQLException {
        Set<String> secrets = new LinkedHashSet<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (String words :
                    List.of("directory.organisation:name", "intake.request:question", "intake.offer:what")) {
                String table = words.substring(0, words.indexOf(':'));
                String column = words.substring(words.indexOf(':') + 1);
                try (ResultSet rows = statement.executeQuery(
                        "select t." + column + " from " + table + " t join site.site s on s.id = t.site_id group by 1"
                                + " having bool_and(s.slug = '" + PILOT + "') and length(t." + column + ") > 12")) {
                    while (rows.next()) {
                        secrets.add(rows.getString(1).replaceAll("\\s+", " "));
                    }
                }
            }
        }
        String open = house.found(house.stranger()).stream()
                .map(page -> page.answer().text())
                .collect(Collectors.joining("\n"));
        secrets.removeIf(open::contains);
        return secrets;
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                house.app.database().app().url(),
                TestDatabase.admin().user(),
                TestDatabase.admin().password());
    }
}
