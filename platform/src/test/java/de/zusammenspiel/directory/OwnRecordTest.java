package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OwnRecordTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Organisations organisations = app.bean(Organisations.class);
    private final Actor claudia = site.coordinator().actor();

    @Test
    void a_company_sees_and_changes_its_own_record_by_link() {
        OrganisationId id = site.in(() ->
                organisations.register(NewOrganisation.company("Gipfelkreuz", "Saarbrücken", "10041100"), claudia));
        Browser coordinator = app.signedIn(site.coordinator());
        String profile = site.at("/organisationen/" + id);
        coordinator.get(profile).ok().shows("Eigenes Blatt");
        coordinator.get(profile + "/eigenes-blatt").ok();
        coordinator.post(profile + "/eigenes-blatt/link").ok().shows("Hier sehen und ändern Sie");
        Matcher link = Pattern.compile("(/l/[A-Za-z0-9_-]{24})")
                .matcher(coordinator.page().text());
        assertThat(link.find()).isTrue();

        Browser company = app.browser();
        company.get(link.group(1)).ok().shows("Gipfelkreuz", "Was wir geben können");
        String own = company.page().path();
        company.post(own, "asksPerYear", "viele").status(422);
        company.post(own, "asksPerYear", "2", "pausedUntil", "1.1.2001").status(422);
        company.post(
                        own,
                        "gives",
                        "Schlafsäcke und einen Lieferwagen",
                        "causesExcluded",
                        "Parteien",
                        "asksPerYear",
                        "2",
                        "pausedUntil",
                        "31.12.2098",
                        "namingWanted",
                        "true")
                .ok()
                .shows("das ist gespeichert");
        Organisation now = site.in(() -> organisations.get(id));
        assertThat(now.gives()).isEqualTo("Schlafsäcke und einen Lieferwagen");
        assertThat(now.causesExcluded()).isEqualTo("Parteien");
        assertThat(now.asksPerYear()).isEqualTo(2);
        assertThat(now.pausedUntil()).isEqualTo(LocalDate.of(2098, 12, 31));
        assertThat(now.namingWanted()).isTrue();
        assertThat(now.name()).isEqualTo("Gipfelkreuz");
        coordinator.get(profile).ok().shows("höchstens 2");
        app.signedIn(site.connector()).get(profile + "/eigenes-blatt").status(403);
    }
}
