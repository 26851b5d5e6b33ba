package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PartnershipsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Partnerships partnerships = app.bean(Partnerships.class);
    private final Browser claudia = app.signedIn(site.coordinator());

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @Test
    void a_partnership_goes_from_a_first_contact_to_a_signature_and_never_without_a_next_step() {
        OrganisationId bank = company("Saarbank");
        String begin = site.at("/partnerschaften/neu?organisation=" + bank);
        claudia.get(site.at("/partnerschaften/neu?text=saarb")).ok().shows("Saarbank");
        claudia.get(begin).ok().shows("Was wollen wir gemeinsam tun?");
        claudia.post(begin, "aim", "Lernpartnerschaft", "stage", "FIRST_CONTACT", "nextStep", "Anrufen")
                .status(422)
                .shows("Bitte nennen Sie auch den Tag");
        claudia.post(
                        begin,
                        "aim",
                        "Lernpartnerschaft",
                        "stage",
                        "FIRST_CONTACT",
                        "nextStep",
                        "Personalleitung anrufen",
                        "nextOn",
                        "5.2.2026")
                .ok()
                .shows("Personalleitung anrufen", "5. Februar 2026");
        String path = claudia.page().path();
        claudia.get(site.at("/heute")).hides("Personalleitung anrufen");
        app.clock().advance(Duration.ofDays(3));
        claudia.get(site.at("/heute")).shows("Saarbank", "Personalleitung anrufen", "Weiter: Kennenlernen");
        claudia.get(path + "?stufe=SIGNED").ok();
        claudia.post(
                        path,
                        "aim",
                        "Lernpartnerschaft",
                        "stage",
                        "SIGNED",
                        "nextStep",
                        "Jahresgespräch",
                        "nextOn",
                        "1.2.2027")
                .status(422)
                .shows("Bitte nennen Sie den Tag der Unterschrift");
        claudia.post(
                        path,
                        "aim",
                        "Lernpartnerschaft",
                        "stage",
                        "SIGNED",
                        "note",
                        "Beim Frühstück besiegelt.",
                        "nextStep",
                        "Jahresgespräch",
                        "nextOn",
                        "1.2.2027",
                        "signedOn",
                        "5.2.2026")
                .ok()
                .shows("Unterschrieben", "Beim Frühstück besiegelt.", "Erstkontakt");
        claudia.get(site.at("/organisationen/" + bank)).shows("Lernpartnerschaft", "hat die Partnerschaft");
        claudia.get(site.at("/suche?text=lernpartner")).shows("Partnerschaften", "Lernpartnerschaft");
        claudia.get(site.at("/partnerschaften?ansicht=brett")).ok().shows("Gemeinsames Vorhaben", "Lernpartnerschaft");
        assertThat(claudia.get(site.at("/partnerschaften/liste.csv")).ok().body())
                .contains("Lernpartnerschaft");
    }

    @Test
    void what_nobody_has_moved_lies_still_and_can_end_with_a_reason_only() {
        UUID id = begun(company("Kunz Logistik"));
        claudia.get(site.at("/partnerschaften?ansicht=liegt")).hides("Kunz Logistik");
        app.clock().advance(Duration.ofDays(20));
        claudia.get(site.at("/partnerschaften?ansicht=liegt")).shows("Kunz Logistik", "Liegt still");
        String path = site.at("/partnerschaften/" + id);
        claudia.get(path).shows("Hier ist länger nichts geschehen");
        claudia.post(path, "aim", "Ein Lastwagen im Monat", "stage", "ENDED")
                .status(422)
                .shows("warum es endet");
        claudia.post(path, "aim", "Ein Lastwagen im Monat", "stage", "ENDED", "note", "Der Fuhrpark ist verkauft.")
                .ok()
                .shows("Der Fuhrpark ist verkauft.");
        claudia.get(site.at("/partnerschaften")).hides("Kunz Logistik");
        claudia.get(site.at("/partnerschaften?ansicht=beendet")).shows("Kunz Logistik");
        claudia.get(site.at("/heute")).hides("Kunz Logistik");
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        UUID id = begun(company("Kunz Logistik"));
        PartnershipMove on = new PartnershipMove(
                PartnershipStage.TALKS, "Besuch", "Versicherung klären", LocalDate.of(2026, 3, 1), null);
        site.run(() ->
                partnerships.move(id, 1, "Ein Lastwagen", on, site.coordinator().actor()));
        assertThatThrownBy(() -> site.run(() -> partnerships.move(
                        id, 1, "Zwei Lastwagen", on, site.coordinator().actor())))
                .isInstanceOf(StaleEdit.class);
        assertThat(site.in(() -> partnerships.steps(id))).hasSize(2);
        assertThat(site.in(() -> partnerships.get(id)).aim()).isEqualTo("Ein Lastwagen");
    }

    @Test
    void only_the_coordinator_sees_who_is_talked_with() {
        OrganisationId firm = company("Kunz Logistik");
        UUID id = begun(firm);
        for (var person : List.of(site.connector(), site.adviser(), site.admin())) {
            app.signedIn(person).get(site.at("/partnerschaften/" + id)).status(403);
            app.signedIn(person).get(site.at("/partnerschaften")).status(403);
        }
        app.signedIn(site.connector())
                .get(site.at("/organisationen/" + firm))
                .ok()
                .hides("Partnerschaft anbahnen", "Disposition anrufen");
    }

    private UUID begun(OrganisationId firm) {
        return site.in(() -> partnerships.begin(
                firm,
                "Ein Lastwagen im Monat",
                new PartnershipMove(
                        PartnershipStage.FIRST_CONTACT, "", "Disposition anrufen", LocalDate.of(2026, 2, 10), null),
                site.coordinator().actor()));
    }

    private OrganisationId company(String name) {
        return site.in(() -> app.bean(Organisations.class)
                .register(
                        NewOrganisation.company(name, "Saarbrücken", "10041100"),
                        site.coordinator().actor()));
    }
}
