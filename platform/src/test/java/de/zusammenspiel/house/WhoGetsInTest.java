package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.web.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody gets in where they do not belong: every route, every role, and the other site's addresses. */
class WhoGetsInTest {
    private static final Set<Integer> CLOSED = Set.of(403, 404);
    private final DemoHouse house = DemoHouse.get();

    @Test
    void the_other_site_shows_none_of_its_pages_to_a_coordinator_of_the_first() {
        Visitor foreigner = house.other(Role.COORDINATOR);
        List<String> open = new ArrayList<>();
        for (Found page : house.found(house.pilot(Role.COORDINATOR))) {
            if (page.pattern().startsWith("/{site}/") && isClosedToOutsiders(page.pattern())) {
                Answer answer = foreigner.browser().get(page.path());
                if (!CLOSED.contains(answer.status())) {
                    open.add(answer.status() + " " + page.path());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void numbers_and_ids_of_the_other_site_are_unknown_at_home() {
        Visitor foreigner = house.other(Role.COORDINATOR);
        List<String> open = new ArrayList<>();
        for (Found page : house.found(house.pilot(Role.COORDINATOR))) {
            // Ids are random and tell a thing of the other site; numbers such as A-2026-0001 exist at every site.
            if (page.path().matches("/saarbruecken/.*/[0-9a-f]{8}-[0-9a-f]{4}-.*")) {
                Answer answer = foreigner.browser().get(page.path().replaceFirst("^/saarbruecken", "/beispielregion"));
                if (!CLOSED.contains(answer.status())) {
                    open.add(answer.status() + " " + page.path());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void every_page_opens_for_the_roles_of_the_table_and_for_no_other() {
        List<String> wrong = new ArrayList<>();
        for (Found page : house.found(house.pilot(Role.COORDINATOR))) {
            Routes.Permission permission =
                    house.routes.find("GET", page.pattern()).orElseThrow();
            for (Visitor visitor : house.visitors) {
                boolean athome =
                        visitor.site().equals("saarbruecken") || !page.pattern().startsWith("/{site}");
                boolean allowed = switch (permission.kind()) {
                    case OPEN -> true;
                    case LINK -> false;
                    case SIGNED_IN -> visitor.role() != null;
                    case ROLES ->
                        athome && visitor.role() != null && permission.roles().contains(visitor.role());
                };
                if (!allowed) {
                    Answer answer = visitor.browser().get(page.path());
                    boolean kept =
                            CLOSED.contains(answer.status()) || answer.path().startsWith("/anmelden");
                    if (!kept) {
                        wrong.add(visitor.name() + " gets " + answer.status() + " at " + page.path());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void forms_of_the_other_site_cannot_be_sent() {
        Visitor foreigner = house.other(Role.COORDINATOR);
        List<String> open = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Found page : house.found(house.pilot(Role.COORDINATOR))) {
            for (Form form : Form.in(page.answer().body(), page.path())) {
                boolean foreign = form.post()
                        && form.action().startsWith("/saarbruecken/")
                        && house.patternOf(form.action())
                                .map(this::isPostClosed)
                                .orElse(false);
                if (foreign && tried.add(form.action())) {
                    Answer answer = foreigner.browser().post(form.action());
                    if (!CLOSED.contains(answer.status())) {
                        open.add(answer.status() + " " + form.action());
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(5);
        assertThat(open).isEmpty();
    }

    @Test
    void the_office_sees_no_case() {
        Visitor office = house.visitors.getLast();
        assertThat(office.role()).isEqualTo(Role.OFFICE);
        for (String path : List.of("/saarbruecken/heute", "/saarbruecken/anfragen", "/saarbruecken/organisationen")) {
            assertThat(office.browser().get(path).status()).as(path).isIn(CLOSED);
        }
    }

    private boolean isClosedToOutsiders(String pattern) {
        return house.routes
                .find("GET", pattern)
                .map(permission -> permission.kind() == Routes.Kind.ROLES)
                .orElse(false);
    }

    private boolean isPostClosed(String pattern) {
        return house.routes
                .find("POST", pattern)
                .map(permission -> permission.kind() == Routes.Kind.ROLES)
                .orElse(false);
    }
}
