package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matching.Readiness;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a company had better not be asked. */
class QuietTimesTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final Browser desk = app.signedIn(site.coordinator());
    private final QuietTimes times = app.bean(QuietTimes.class);
    private final Readiness readiness = app.bean(Readiness.class);
    private final OrganisationId shop = site.in(() -> app.bean(Organisations.class)
            .register(NewOrganisation.company("Gipfelkreuz", "Saarbrücken", "10041100"), claudia));
    private final String profile = site.at("/organisationen/" + shop);

    @AfterEach
    void backToTheUsualDay() {
        app.clock().reset();
    }

    private Optional<Quiet> on(LocalDate day) {
        app.clock().set(day);
        return site.in(() -> times.today(shop));
    }

    private void add(QuietTime.Kind kind, String what, LocalDate from, LocalDate until) {
        site.run(() -> times.add(shop, kind, what, from, until, claudia));
    }

    @Test
    void what_comes_every_year_reaches_over_new_year_and_one_time_follows_the_other() {
        add(QuietTime.Kind.YEARLY, "Betriebsferien", LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 6));
        add(QuietTime.Kind.YEARLY, "Inventur", LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 9));

        assertThat(on(LocalDate.of(2027, 12, 21))).isEmpty();
        assertThat(on(LocalDate.of(2027, 12, 30))).hasValueSatisfying(quiet -> {
            assertThat(quiet.until()).isEqualTo(LocalDate.of(2028, 1, 9));
            assertThat(quiet.askFrom()).isEqualTo(LocalDate.of(2028, 1, 10));
            assertThat(quiet.why()).isEqualTo("Betriebsferien, Inventur");
        });
        assertThat(on(LocalDate.of(2028, 1, 10))).isEmpty();
    }

    @Test
    void one_asks_again_on_a_working_day() {
        add(QuietTime.Kind.ONCE, "Umzug", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4));
        assertThat(on(LocalDate.of(2026, 9, 2))).map(Quiet::askFrom).contains(LocalDate.of(2026, 9, 7));
        assertThat(site.in(() -> readiness.of(shop)).waitBecause())
                .contains("Bitte erst ab 7. September 2026 wieder fragen: Umzug.");
        desk.get(profile).ok().shows("Bitte erst ab 7. September 2026 wieder fragen: Umzug.");
        assertThat(on(LocalDate.of(2027, 9, 2))).isEmpty();
        assertThat(site.in(() -> readiness.of(shop)).waitBecause()).isEmpty();
    }

    @Test
    void school_holidays_are_entered_once_for_everybody_who_minds_them() {
        String page = site.at("/einstellungen/schulferien");
        desk.get(page)
                .ok()
                .shows("Saarland: Die Sommerferien sind bis 2030 bekannt", "29. Juni 2026 bis 7. August 2026");
        desk.post(page + "/vorschlag").ok().shows("Sommerferien 2026", "Weihnachtsferien 2026/27");
        desk.post(page, "name", "Herbstferien", "from", "16.10.2026", "until", "5.10.2026")
                .status(422);
        desk.post(page, "name", "Herbstferien", "from", "5.10.2026", "until", "16.10.2026")
                .ok();
        desk.post(profile + "/ruhezeiten", "kind", "SCHOOL_HOLIDAYS").ok().shows("In den Schulferien");

        assertThat(on(LocalDate.of(2026, 10, 6))).map(Quiet::why).contains("Herbstferien");
        assertThat(on(LocalDate.of(2026, 7, 1))).map(Quiet::askFrom).contains(LocalDate.of(2026, 8, 10));
        assertThat(on(LocalDate.of(2026, 9, 1))).isEmpty();
    }

    @Test
    void where_nothing_is_known_the_page_says_so() {
        String page = site.at("/einstellungen/schulferien");
        app.clock().set(LocalDate.of(2030, 9, 1));
        desk.get(page).ok().shows("Saarland: Es sind keine kommenden Ferien bekannt");
        desk.post(page, "name", "Herbstferien 2030", "from", "14.10.2030", "until", "25.10.2030")
                .ok()
                .shows("Herbstferien 2030");
        app.clock().set(LocalDate.of(2030, 5, 1));
        desk.get(page).ok().shows("Saarland: Bekannt sind nur die Sommerferien, bis 2030");
    }

    @Test
    void the_company_says_so_itself_by_its_link() {
        desk.get(profile + "/eigenes-blatt").ok();
        Matcher link = Pattern.compile("/l/[A-Za-z0-9_-]{24}")
                .matcher(desk.post(profile + "/eigenes-blatt/link").ok().text());
        assertThat(link.find()).isTrue();
        Browser company = app.browser();
        company.get(link.group()).ok().shows("Ruhezeiten ansehen und eintragen");
        String own = company.page().path() + "/ruhezeiten";
        company.get(own).ok().shows("keine Ruhezeit eingetragen");
        company.post(own, "kind", "YEARLY", "what", "", "from", "gestern", "until", "")
                .status(422);
        company.post(own, "kind", "YEARLY", "what", "Inventur", "from", "1.2.2026", "until", "3.2.2026")
                .ok()
                .shows("jedes Jahr vom 1. Februar bis 3. Februar", "Bitte erst ab 4. Februar 2026 wieder fragen");
        desk.get(profile).ok().shows("Inventur: jedes Jahr vom 1. Februar");
        UUID id = site.in(() -> times.of(shop)).getFirst().id();
        company.post(own + "/streichen", "time", id.toString()).ok().shows("Die Ruhezeit ist gestrichen");
        assertThat(site.in(() -> times.of(shop))).isEmpty();
    }
}
