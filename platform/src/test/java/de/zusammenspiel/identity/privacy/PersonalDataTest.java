package de.zusammenspiel.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Suppressions;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final String EMAIL = "mira.schoen@zirkus.example";
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final TestSite other = app.newSite();
    private final Organisations organisations = app.bean(Organisations.class);
    private final PersonalData data = app.bean(PersonalData.class);

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @Test
    void a_person_is_found_told_and_forgotten_across_modules_but_only_at_the_site_that_was_asked()
            throws MessagingException {
        ContactId here = contact(site);
        ContactId there = contact(other);
        Browser coordinator = app.signedIn(site.coordinator());

        coordinator.get(site.at("/datenschutz/personen?q=sch%C3%B6n")).ok().shows("Mira Schön", EMAIL);
        String person = site.at("/datenschutz/personen/auskunft?email=" + EMAIL + "&name=Mira+Sch%C3%B6n");
        coordinator.get(person).ok().shows("Ansprechpersonen", "um die Organisation zu erreichen", "Jetzt löschen");
        assertThat(coordinator
                        .get(site.at("/datenschutz/personen/auskunft.json?email=" + EMAIL))
                        .ok()
                        .body())
                .contains("directory.contact", EMAIL);
        assertThat(Pdf.words(coordinator
                        .get(site.at("/datenschutz/personen/auskunft.pdf?email=" + EMAIL))
                        .ok()
                        .bytes()))
                .contains("Auskunft nach Art. 15 DSGVO", "Ansprechpersonen", EMAIL);

        String ask = site.at("/datenschutz/personen/auskunft");
        coordinator.get(person).ok().shows("Auskunft schicken");
        coordinator.post(ask, "email", EMAIL, "name", "Mira Schön").ok().shows("Die Auskunft geht an " + EMAIL);
        assertThat(came(EMAIL, "Was wir über Sie gespeichert haben")).isTrue();
        coordinator.get(ask + "?email=niemand@example.org").ok().shows("nichts gespeichert");
        coordinator.post(ask, "email", "niemand@example.org").ok();
        assertThat(came("niemand@example.org", "Über Sie ist nichts gespeichert"))
                .isTrue();

        coordinator.get(person).ok();
        coordinator
                .post(site.at("/datenschutz/personen/loeschen"), "email", EMAIL, "name", "Mira Schön", "tell", "true")
                .ok()
                .shows("unkenntlich");
        assertThat(came(EMAIL, "Ihre Daten sind gelöscht")).isTrue();

        assertThat(site.in(() -> organisations.contact(here).orElseThrow().name()))
                .isEqualTo("gelöscht");
        assertThat(site.in(() -> organisations.contact(here).orElseThrow().email()))
                .isNull();
        assertThat(site.in(() -> data.of(Person.of(EMAIL, "Mira Schön")))).isEmpty();
        assertThat(site.in(() -> app.bean(Suppressions.class).contains(EMAIL.toUpperCase(java.util.Locale.ROOT))))
                .isTrue();
        assertThat(other.in(() -> organisations.contact(there).orElseThrow().name()))
                .isEqualTo("Mira Schön");
        assertThat(other.in(() -> app.bean(Suppressions.class).contains(EMAIL))).isFalse();
    }

    @Test
    void members_of_the_group_may_not_look_people_up() {
        app.signedIn(site.connector()).get(site.at("/datenschutz/personen")).status(403);
    }

    @Test
    void looking_at_the_periods_changes_nothing_and_the_job_takes_out_what_is_due() {
        Retention retention = app.bean(Retention.class);
        site.run(() ->
                app.bean(Links.class).issue("antwort", UUID.randomUUID(), "Mira Schön", EMAIL, Duration.ofDays(14)));
        assertThat(site.in(retention::dryRun)).extracting(Retention.Due::rows).containsOnly(0);

        app.clock().advance(Duration.ofDays(14 + 367));
        assertThat(site.in(retention::dryRun))
                .filteredOn(due -> due.rows() == 1)
                .hasSize(1);
        app.signedIn(site.coordinator())
                .get(site.at("/datenschutz/fristen"))
                .ok()
                .shows("Persönliche Links", "Jetzt ausführen");
        assertThat(site.in(() -> data.of(Person.of(EMAIL, "")))).isNotEmpty();

        app.bean(SiteJobs.class).runNow("identity.retention");
        assertThat(site.in(retention::dryRun)).extracting(Retention.Due::rows).containsOnly(0);
        assertThat(site.in(() -> data.of(Person.of(EMAIL, "")))).isEmpty();
    }

    @Test
    void a_member_takes_her_data_along_and_leaves() {
        Browser runner = app.signedIn(site.runner());
        assertThat(Pdf.words(runner.get("/konto/daten.pdf").ok().bytes())).contains("Auskunft nach Art. 15 DSGVO");
        assertThat(runner.get("/konto/daten").ok().body())
                .contains(site.runner().email(), "identity.account");
        runner.get("/konto/loeschen").ok();
        runner.post("/konto/loeschen").ok().at("/").shows("Ihr Konto ist gelöscht");
        runner.get("/konto").at("/anmelden?weiter=%2Fkonto");

        Browser coordinator = app.signedIn(site.coordinator());
        coordinator.get("/konto/loeschen").ok();
        coordinator.post("/konto/loeschen").ok().at("/konto").shows("keine Koordination");
    }

    private ContactId contact(TestSite at) {
        return at.in(() -> {
            OrganisationId zirkus = organisations.register(
                    NewOrganisation.nonProfit("Zirkus Wirbelwind e.V.", "Saarbrücken", "10041100"),
                    at.coordinator().actor());
            return organisations.addContact(
                    zirkus,
                    "Mira Schön",
                    "Leitung",
                    EMAIL,
                    "0681 1234",
                    "Anruf",
                    at.coordinator().actor());
        });
    }

    /** Waits for it: the worker sends within a second, and letters of other tests may come in between. */
    private boolean came(String email, String subject) throws MessagingException {
        for (int seen = 0; ; seen++) {
            for (MimeMessage mail : app.mail().getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().contains(email)
                        && mail.getSubject().equals(subject)) {
                    return true;
                }
            }
            int all = app.mail().getReceivedMessages().length;
            if (seen == 10 || !app.mail().waitForIncomingEmail(10_000, all + 1)) {
                return false;
            }
        }
    }
}
