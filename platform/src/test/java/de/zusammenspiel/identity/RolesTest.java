package de.zusammenspiel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TestSite;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RolesTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Accounts accounts = app.bean(Accounts.class);

    @Test
    void settings_open_for_coordinator_and_administration_only() {
        app.signedIn(site.coordinator()).get(site.at("/einstellungen")).ok();
        app.signedIn(site.admin()).get(site.at("/einstellungen")).ok();
        app.signedIn(site.connector()).get(site.at("/einstellungen")).status(403);
        app.signedIn(site.adviser()).get(site.at("/einstellungen/personen")).status(403);
    }

    @Test
    void a_coordinator_is_nobody_at_another_site() {
        TestSite other = app.newSite();
        Browser browser = app.signedIn(site.coordinator());
        browser.get(other.at("/einstellungen")).status(403);
        browser.get("/konto").ok();
        browser.post(other.at("/einstellungen"), "name", "Gekapert").status(403);
        assertThat(app.bean(Sites.class).byId(other.id()).name()).isNotEqualTo("Gekapert");
        browser.get("/gibt-es-nicht/einstellungen").status(404);
        browser.get("/buero/standorte").status(403);
    }

    @Test
    void an_invitation_makes_a_member_who_sees_her_site() {
        Browser coordinator = app.signedIn(site.coordinator());
        String people = site.at("/einstellungen/personen");
        coordinator.get(people).ok();
        coordinator
                .post(people, "name", "", "email", "kein at", "role", "OFFICE")
                .status(422);
        coordinator.get(people).ok();
        coordinator
                .post(
                        people,
                        "name",
                        "Jana Weber",
                        "email",
                        "Jana@Neu.example",
                        "role",
                        "GROUP_MEMBER",
                        "part",
                        "RUNNER")
                .ok()
                .shows("Jana Weber ist eingeladen", "jana@neu.example");

        UUID jana = accounts.byEmail(new EmailAddress("jana@neu.example"))
                .orElseThrow()
                .id();
        app.signedIn(new TestPerson(jana, "Jana Weber", "jana@neu.example"))
                .get("/konto")
                .ok()
                .shows("Matching-Gruppe");
    }

    @Test
    void the_last_coordinator_stays() {
        assertThat(site.in(
                        () -> accounts.endMembership(site.coordinator().account(), Role.COORDINATOR, Actor.system())))
                .isEqualTo(Accounts.Ending.LAST_COORDINATOR);
        assertThat(site.in(() -> accounts.endMembership(site.runner().account(), Role.GROUP_MEMBER, Actor.system())))
                .isEqualTo(Accounts.Ending.DONE);
        app.signedIn(site.runner()).get(site.at("/einstellungen")).status(403);
        assertThat(site.in(() -> accounts.membersOf(Role.GROUP_MEMBER)))
                .extracting(Member::name)
                .containsExactly(site.connector().name());
    }

    @Test
    void the_second_of_two_who_save_settings_is_told() {
        Browser first = app.signedIn(site.coordinator());
        Browser second = app.signedIn(site.admin());
        String settings = site.at("/einstellungen");
        first.get(settings).ok();
        second.get(settings).ok();
        String[] fields = {
            "name",
            "Neuer Name",
            "catchment",
            "10041",
            "contactName",
            "Claudia Roth",
            "contactEmail",
            "roth@ort.example"
        };
        first.post(settings, fields).ok().shows("gespeichert");
        second.post(settings, fields).status(409);
        first.post(
                        settings,
                        "name",
                        "Neu",
                        "catchment",
                        "Neustadt",
                        "contactName",
                        "C",
                        "contactEmail",
                        "roth@ort.example")
                .status(422)
                .shows("nicht eindeutig");
    }
}
