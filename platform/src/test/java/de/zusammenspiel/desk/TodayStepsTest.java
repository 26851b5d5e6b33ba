package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.EvidenceRequests;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.Browser;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The usual next step of a line, done with one click and at most one question. */
class TodayStepsTest {
    private final DeskCase desk = new DeskCase();
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());
    private final String today = desk.site.at("/heute");

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void minutes_that_changed_after_they_went_out_go_out_again_from_the_list() {
        MeetingId id = desk.site.in(() -> desk.app
                .bean(Reviews.class)
                .planMeeting(LocalDateTime.of(2026, 2, 5, 18, 0), "Volksbank", desk.coordinator));
        desk.app.clock().set(LocalDate.of(2026, 2, 5));
        String meeting = desk.site.at("/sitzungen/" + id);
        claudia.post(meeting + "/schliessen").ok();
        claudia.get(today).ok().shows("das Protokoll soll bis zum 8. Februar 2026");
        String step = claudia.page().link("Protokoll schicken");
        claudia.get(step).ok().shows("Das Protokoll der Sitzung vom 5. Februar 2026", "Ernst Kuhn, Lena Maas");
        claudia.post(step).ok().shows("2 Mitglieder bekommen das Protokoll").hides("das Protokoll soll");

        claudia.get(meeting + "/briefe").ok();
        claudia.post(
                        meeting + "/aufgaben",
                        "what",
                        "Kunz fragen",
                        "owner",
                        desk.site.connector().account().toString(),
                        "due",
                        "12.2.2026")
                .ok();
        claudia.get(today).ok().shows("das Protokoll hat sich geändert, seit es am 5. Februar 2026 hinausging");
        claudia.get(step).ok().shows("geht als 2. Fassung noch einmal an alle Mitglieder");
        // Somebody adds a second one while she looks at the file: it does not go out unseen.
        desk.site.run(() -> desk.app
                .bean(MeetingTasks.class)
                .add(
                        id,
                        "Post holen",
                        desk.site.runner().account(),
                        LocalDate.of(2026, 2, 13),
                        desk.site.runner().actor()));
        claudia.post(step).shows("Inzwischen ist etwas anders", "Geändert hat sich, was geschrieben wird");
        claudia.get(step).ok();
        claudia.post(step).ok().shows("2 Mitglieder bekommen das Protokoll").hides("hat sich geändert");
        claudia.post(step).ok().shows("haben genau dieses Protokoll schon");
        claudia.get(step).ok().shows("haben genau dieses Protokoll schon").hides("Ja, schicken");
        desk.app.signedIn(desk.site.connector()).get(step).status(403);
        assertThat(letters(desk.site.connector().email(), "review.minutes")).hasSize(2);

        desk.app.clock().set(LocalDate.of(2026, 6, 1)); // long after anybody is reminded of it
        claudia.post(
                        meeting + "/aufgaben",
                        "what",
                        "Nachtrag",
                        "owner",
                        desk.site.connector().account().toString(),
                        "due",
                        "12.6.2026")
                .ok();
        claudia.get(today).ok().hides("hat sich geändert");
        claudia.get(step).ok().shows("geht als 3. Fassung");
    }

    @Test
    void what_becomes_of_the_requests_later_changes_no_minutes() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(id);
        MeetingId meeting = desk.site.in(() -> desk.app
                .bean(Reviews.class)
                .planMeeting(LocalDateTime.of(2026, 2, 5, 18, 0), "Volksbank", desk.coordinator));
        desk.app.clock().set(LocalDate.of(2026, 2, 5));
        String page = desk.site.at("/sitzungen/" + meeting);
        claudia.post(
                        page + "/tisch/" + desk.request(id).number(),
                        "version",
                        "0",
                        "verdict",
                        "ACCEPTED",
                        "reasonAccepted",
                        "Das passt zu uns.")
                .ok();
        claudia.post(page + "/schliessen").ok();
        claudia.post(page + "/protokoll/versand").ok().shows("2 Mitglieder bekommen das Protokoll");
        desk.site.run(() -> desk.app
                .bean(Duos.class)
                .assign(id, desk.site.connector().account(), desk.site.runner().account(), desk.coordinator));
        claudia.get(page + "/protokoll").ok().shows("Duo: Ernst Kuhn").hides("hat sich etwas geändert");
        claudia.get(today).ok().hides("das Protokoll hat sich geändert");
    }

    @Test
    void who_has_to_bring_a_new_paper_is_asked_for_it_once_and_not_again_for_three_weeks() {
        Organisations organisations = desk.app.bean(Organisations.class);
        OrganisationId club = desk.site.in(() -> organisations.register(
                NewOrganisation.nonProfit("Verein am Fluss", "Saarbrücken", "10041100"), desk.coordinator));
        desk.site.run(() -> organisations.addEvidence(
                club, Evidence.Kind.FREISTELLUNG, null, LocalDate.of(2026, 2, 12), "", desk.coordinator));
        claudia.get(today)
                .ok()
                .shows("braucht bald einen neuen Nachweis", "Neuen Nachweis eintragen")
                .hides("Um den neuen bitten");
        Evidence paper = desk.site.in(() -> organisations.evidenceOf(club).getFirst());
        String step = desk.site.at("/heute/nachweis-erbitten/" + paper.id());
        claudia.get(step)
                .ok()
                .shows("Für Verein am Fluss ist keine E-Mail-Adresse notiert")
                .hides("Ja, schicken");

        desk.site.run(() -> {
            var person = organisations.addContact(
                    club, "Maria Kern", "Vorstand", "kern@verein.example", null, "", desk.coordinator);
            organisations.recordMailBasis(person, MailBasis.CONSENT, "am Telefon", desk.coordinator);
        });
        claudia.get(today).ok().shows("Um den neuen bitten");
        claudia.get(step).ok().shows("Maria Kern wird gebeten", "Freistellungsbescheid, gültig bis 12. Februar 2026");
        claudia.post(step)
                .ok()
                .shows("Verein am Fluss bekommt Post", "Darum gebeten am")
                .hides("Um den neuen bitten");
        claudia.post(step).ok().shows("Das hat schon jemand getan");
        assertThat(letters("kern@verein.example", "directory.evidence"))
                .singleElement()
                .satisfies(mail -> assertThat(
                                desk.site.in(() -> desk.app.bean(Outbox.class).words(mail.id())))
                        .contains("Freistellungsbescheid, gültig bis zum 12. Februar 2026"));

        desk.app.clock().advance(Duration.ofDays(EvidenceRequests.DAYS_OF_PATIENCE));
        claudia.get(today).ok().shows("ist seit 12. Februar 2026 abgelaufen", "Um den neuen bitten");
        desk.site.run(() -> organisations.addEvidence(
                club, Evidence.Kind.FREISTELLUNG, null, LocalDate.of(2031, 2, 12), "", desk.coordinator));
        claudia.get(step).ok().shows("Das hat schon jemand getan").hides("Ja, schicken");
    }

    @Test
    void a_talk_that_took_place_is_noted_and_comes_back_in_two_weeks() {
        claudia.post(desk.site.at("/mitwirkende/neu"), "name", "Nora Lind", "part", "RUNNER")
                .ok();
        String nora = claudia.page().path();
        claudia.post(nora + "/stand", "stage", "PROSPECT", "nextStep", "zum Essen einladen", "nextOn", "3.2.2026")
                .ok();
        desk.app.clock().set(LocalDate.of(2026, 2, 4));
        String step = desk.site.at("/heute/gespraech-gefuehrt/" + nora.substring(nora.lastIndexOf('/') + 1));
        claudia.get(today).ok().shows("zum Essen einladen", "Haben gesprochen");
        claudia.post(step)
                .ok()
                .shows("Sie haben mit Nora Lind gesprochen. Am 18. Februar 2026 steht hier")
                .hides("zum Essen einladen");
        claudia.post(step).ok().shows("Das hat schon jemand getan");
        claudia.get(nora).ok().shows("Im Gespräch");
        desk.app.clock().set(LocalDate.of(2026, 2, 18));
        claudia.get(today).ok().shows("gewinnen: noch einmal nachfragen");
        desk.app.signedIn(desk.site.connector()).post(step).status(403);
    }

    @Test
    void after_an_ask_that_rested_the_next_is_planned_with_its_reason_and_only_one() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(id);
        desk.decided(id, Verdict.ACCEPTED);
        Challenge silent = desk.asked(id, "Gipfelkreuz", desk.site.connector());
        desk.app.clock().advance(Duration.ofDays(15));
        desk.app.bean(SiteJobs.class).runNow("outreach-waiting");
        claudia.get(today).ok().shows("die Ansprache ruht");
        String step = claudia.page().link("Nächste Ansprache planen");
        claudia.get(step).ok().shows("kein weiteres Unternehmen in Sicht").hides("Ja, so planen");
        claudia.post(step).ok().shows("kein weiteres Unternehmen in Sicht");

        OrganisationId tents = desk.company("Zeltbau Saar");
        desk.site.in(() -> desk.app
                .bean(Offers.class)
                .publish(
                        NewOffer.of("Zeltbau Saar", "40 Schlafsäcke aus der Vermietung")
                                .by(tents),
                        desk.coordinator));
        claudia.get(step)
                .ok()
                .shows(
                        "könnte Ernst Kuhn bei Zeltbau Saar nachfragen",
                        "Schlafsäcke",
                        "Ja, so planen",
                        "Anders fragen");
        claudia.post(step)
                .ok()
                .shows("Geplant: Ernst Kuhn fragt bei Zeltbau Saar nach")
                .hides("die Ansprache ruht");
        claudia.post(step).ok().shows("Das hat schon jemand getan");
        assertThat(desk.site.in(() -> desk.challenges.of(id)))
                .filteredOn(one -> !one.id().equals(silent.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(ChallengeState.PLANNED);
                    assertThat(one.because()).contains("Schlafsäcke");
                });
        desk.app.signedIn(desk.site.connector()).post(step).status(403);
    }

    @Test
    void nobody_is_planned_for_a_search_that_ended_while_the_question_stood_open() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(id);
        desk.decided(id, Verdict.ACCEPTED);
        desk.asked(id, "Gipfelkreuz", desk.site.connector());
        desk.app.clock().advance(Duration.ofDays(15));
        desk.app.bean(SiteJobs.class).runNow("outreach-waiting");
        OrganisationId tents = desk.company("Zeltbau Saar");
        desk.site.in(() -> desk.app
                .bean(Offers.class)
                .publish(
                        NewOffer.of("Zeltbau Saar", "40 Schlafsäcke aus der Vermietung")
                                .by(tents),
                        desk.coordinator));
        claudia.get(today).ok();
        String step = claudia.page().link("Nächste Ansprache planen");
        claudia.get(step).ok().shows("Ja, so planen");
        desk.site.run(() -> desk.app.bean(SupportRequests.class).withdraw(id, desk.coordinator, "Es gibt genug."));
        claudia.post(step).ok().shows("wird gerade niemand gesucht");
        claudia.get(step).ok().shows("wird gerade niemand gesucht").hides("Ja, so planen");
    }

    private List<SentMail> letters(String address, String kind) {
        return desk.site.in(() -> desk.app.bean(Outbox.class).to(List.of(address), 20)).stream()
                .filter(mail -> mail.kind().equals(kind))
                .toList();
    }
}
