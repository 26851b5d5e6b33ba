package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import org.junit.jupiter.api.Test;

class DirectoryPagesTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Browser claudia = app.signedIn(site.coordinator());
    private final Actor actor = site.coordinator().actor();
    private final Organisations organisations = app.bean(Organisations.class);
    private final String list = site.at("/organisationen");

    private String company(String name) {
        return list + "/"
                + site.in(
                        () -> organisations.register(NewOrganisation.company(name, "Saarbrücken", "10041100"), actor));
    }

    @Test
    void a_company_is_entered_shown_found_and_kept() {
        claudia.get(list + "/neu").ok();
        claudia.post(
                        list + "/neu",
                        "sector",
                        "COMPANY",
                        "name",
                        "Anstrich Klee GmbH",
                        "place",
                        "66111",
                        "branch",
                        "43.34",
                        "branchEdition",
                        "2025",
                        "asksPerYear",
                        "3",
                        "kinds",
                        "HANDS")
                .ok()
                .shows("Anstrich Klee GmbH ist aufgenommen", "Saarbrücken", "43.34 Ausbaugewerbe", "höchstens 3");
        String profile = claudia.page().path();
        claudia.get(profile + "/kontakt").ok();
        claudia.post(profile + "/kontakt", "name", "Jo Klee", "email", "jo@klee.example", "source", "von ihm")
                .ok()
                .shows("Jo Klee");
        claudia.post(claudia.page().link("E-Mail erlaubt?"), "basis", "CONSENT", "note", "am Telefon")
                .ok()
                .shows("Hat eingewilligt: am Telefon");
        claudia.post(profile + "/nachweis", "kind", "REGISTER", "issuedOn", "3.5.2020", "expiresOn", "3.3.2026")
                .ok()
                .shows("läuft bald ab");
        claudia.post(profile + "/pause", "until", "1.6.2026", "reason", "Umzug")
                .ok()
                .shows("macht Pause bis 1. Juni 2026");
        claudia.get(list + "?text=klee&state=paused").ok().shows("Anstrich Klee GmbH", "Pause bis 1. Juni 2026");
        claudia.get(list + "?text=klee&state=open").ok().hides("Anstrich Klee GmbH");
        app.signedIn(site.connector()).get(profile).ok().hides("Ändern");
    }

    @Test
    void what_to_know_before_asking_or_helping_stands_in_the_profile() {
        String profile = company("Gipfelkreuz GmbH");
        claudia.get(profile + "/bearbeiten").ok().shows("Freistellung");
        claudia.post(
                        profile + "/bearbeiten",
                        "_version",
                        "1",
                        "name",
                        "Gipfelkreuz GmbH",
                        "asksPerYear",
                        "4",
                        "sizeClass",
                        "TO_49",
                        "leaveRules",
                        "zwei Tage im Jahr",
                        "active",
                        "true")
                .ok()
                .shows("10 bis 49", "zwei Tage im Jahr");
        String asking = list
                + "/"
                + site.in(() -> organisations.register(
                        NewOrganisation.nonProfit("Lila Kiste", "Saarbrücken", "10041100"), actor));
        claudia.get(asking + "/bearbeiten").ok();
        claudia.post(asking + "/bearbeiten", "_version", "1", "name", "Lila Kiste", "hostPersons", "viele")
                .status(422);
        claudia.post(
                        asking + "/bearbeiten",
                        "_version",
                        "1",
                        "name",
                        "Lila Kiste",
                        "targetGroups",
                        "Mädchen von 10 bis 16",
                        "childProtectionOn",
                        "3.5.2025",
                        "hostPersons",
                        "12",
                        "active",
                        "true")
                .ok()
                .shows("Mädchen von 10 bis 16", "ja, 3. Mai 2025", "12");
    }

    @Test
    void a_look_alike_is_asked_about_once() {
        company("Bäckerei Sommer GmbH");
        claudia.post(list + "/neu", "sector", "COMPANY", "name", "Baeckerei Sommer")
                .status(422)
                .shows("Gibt es das schon?", "Bäckerei Sommer GmbH");
        claudia.post(list + "/neu", "sector", "COMPANY", "name", "Baeckerei Sommer", "different", "true")
                .ok()
                .shows("Baeckerei Sommer ist aufgenommen");
    }

    @Test
    void two_people_changing_the_same_profile_see_both_versions() {
        String profile = company("Gipfelkreuz GmbH");
        Browser second = app.signedIn(site.coordinator());
        claudia.get(profile + "/bearbeiten").ok();
        second.get(profile + "/bearbeiten").ok();
        claudia.post(
                        profile + "/bearbeiten",
                        "name",
                        "Gipfelkreuz Outdoor GmbH",
                        "place",
                        "Saarbrücken",
                        "active",
                        "true")
                .ok();
        Answer stale = second.post(
                        profile + "/bearbeiten",
                        "name",
                        "Gipfelkreuz Sport GmbH",
                        "place",
                        "Saarbrücken",
                        "active",
                        "true")
                .status(409)
                .shows("Jetzt gespeichert: „Gipfelkreuz Outdoor GmbH“");
        assertThat(stale.body()).contains("value=\"Gipfelkreuz Sport GmbH\"");
    }

    @Test
    void wrong_input_is_named_at_its_field_and_kept() {
        claudia.post(
                        list + "/neu",
                        "sector",
                        "COMPANY",
                        "name",
                        "",
                        "email",
                        "kein",
                        "branch",
                        "99.9.9.9",
                        "website",
                        "nicht da",
                        "asksPerYear",
                        "viele",
                        "place",
                        "Frankfurt")
                .status(422)
                .shows(
                        "Bitte ausfüllen.",
                        "Das ist keine E-Mail-Adresse",
                        "keine Internetadresse",
                        "Bitte eine Zahl",
                        "Bitte wählen Sie, welcher Ort gemeint ist");
        claudia.get(list + "/" + java.util.UUID.randomUUID()).status(404);
        claudia.get(list + "/unsinn").status(404);
        TestSite other = app.newSite();
        String theirs = company("Nur hier GmbH").replace(site.at(""), other.at(""));
        app.signedIn(other.coordinator()).get(theirs).status(404);
    }

    @Test
    void exports_hold_what_is_seen_and_run_no_formulas() {
        company("=HYPERLINK(\"http://boese.example\";\"Klick\")");
        String csv = claudia.get(list + "/liste.csv?text=boese").ok().body();
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://boese.example\"\";\"\"Klick\"\")\"");
        assertThat(csv.lines()).hasSize(2);
        assertThat(claudia.get(list + "/liste.xlsx").ok().bytes()).startsWith((byte) 'P', (byte) 'K');
        app.signedIn(site.adviser()).get(list).status(403);
    }

    @Test
    void places_are_looked_up_by_name_and_postcode() {
        assertThat(app.browser().get("/orte?q=V%C3%B6lklin").ok().body()).contains("10041519");
        assertThat(app.browser().get("/orte?q=66111").ok().body()).contains("10041100");
        assertThat(app.browser().get("/orte").ok().body()).isEqualTo("[]");
    }
}
