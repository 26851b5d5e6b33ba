package de.zusammenspiel.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import de.zusammenspiel.testing.TestPerson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The hour in which the group sits together. */
class RoomTest {
    private final ReviewHouse house = new ReviewHouse("10041");
    private final Browser claudia = house.app.signedIn(house.site.coordinator());

    private String meeting() {
        MeetingId id = house.site.in(
                () -> house.reviews.planMeeting(LocalDateTime.of(2026, 2, 5, 18, 0), "Volksbank", house.claudia));
        house.app.clock().set(LocalDate.of(2026, 2, 5));
        return house.site.at("/sitzungen/" + id);
    }

    private String number(SupportRequestId id) {
        return house.request(id).number();
    }

    /** E4 */
    @Test
    void nine_requests_are_decided_in_an_hour_and_the_letters_go_out_the_same_evening() {
        List<SupportRequestId> asked = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            asked.add(house.screened("Wir brauchen Hilfe beim Vorhaben Nummer " + i + "."));
        }
        String meeting = meeting();
        Browser ernst = house.app.signedIn(house.site.connector());
        ernst.get(meeting + "/tisch").ok().shows("Ich bin befangen");
        ernst.post(meeting + "/tisch/" + number(asked.getFirst()) + "/befangen")
                .ok()
                .shows("Sie enthalten sich");

        claudia.get(meeting + "/tisch")
                .ok()
                .shows("Punkt 1 von 9", "Ernst Kuhn – hat es selbst gesagt", "Lena Maas", "Leinwand");
        claudia.post(meeting + "/tisch", "number", number(asked.getFirst())).ok();
        claudia.get(meeting + "/leinwand")
                .ok()
                .shows("Punkt 1 von 9", "Verein am Fluss")
                .hides("Mira Schön");
        for (int i = 0; i < 9; i++) {
            String verdict = i < 6 ? "ACCEPTED" : i < 8 ? "POSTPONED" : "DECLINED";
            claudia.post(
                            meeting + "/tisch/" + number(asked.get(i)),
                            "version",
                            "0",
                            "verdict",
                            verdict,
                            "reasonAccepted",
                            "Das passt zu uns.",
                            "reasonPostponed",
                            "Der Termin fehlt noch.",
                            "reasonDeclined",
                            "Dafür ist die Stadt da.",
                            "connector",
                            i == 0 ? "" : house.site.connector().account().toString(),
                            "runner",
                            i == 0 ? "" : house.site.runner().account().toString())
                    .ok();
        }
        assertThat(letters(asked.getFirst(), "review.accepted")).isEmpty();
        assertThat(house.decision(asked.getFirst()).abstained()).containsExactly("Ernst Kuhn");
        assertThat(house.step(asked.get(1))).isEqualTo(Step.SEARCHING);
        assertThat(house.request(asked.get(1)).due()).isAfter(LocalDate.of(2026, 2, 5));

        claudia.post(meeting + "/schliessen").ok().shows("Alle 9 Briefe jetzt senden", "8. Februar 2026");
        claudia.get(house.site.at("/heute"))
                .ok()
                .shows("9 Briefe warten", "das Protokoll soll bis zum 8. Februar 2026");
        claudia.post(meeting + "/briefe").ok().shows("9 Briefe gehen jetzt hinaus", "Alle Briefe sind verschickt");
        claudia.post(meeting + "/briefe").ok();
        assertThat(letters(asked.getFirst(), "review.accepted")).hasSize(1);
        assertThat(letters(asked.get(7), "review.postponed")).hasSize(1);
        assertThat(letters(asked.get(8), "review.declined")).hasSize(1);
        claudia.get(meeting + "/protokoll").ok().shows("Enthalten wegen Befangenheit: Ernst Kuhn");

        claudia.post(meeting + "/protokoll/versand").ok().shows("2 Mitglieder bekommen das Protokoll");
        claudia.post(
                        meeting + "/aufgaben",
                        "what",
                        "Kunz wegen der Fahrten fragen",
                        "owner",
                        house.site.connector().account().toString(),
                        "due",
                        "12.2.2026")
                .ok()
                .shows("Kunz wegen der Fahrten fragen");
        sent_minutes_stay_as_they_were_sent(claudia, meeting);
        ernst.get(house.site.at("/heute")).ok().shows("Kunz wegen der Fahrten fragen");
    }

    @Test
    void without_a_quorum_the_meeting_recommends_and_a_round_confirms() {
        SupportRequestId tent = house.screened("Wir brauchen ein Zelt.");
        claudia.post(house.site.at("/sitzungsordnung"), "quorum", "2", "meetingsPerYear", "5")
                .ok();
        String meeting = meeting();
        claudia.get(meeting + "/tisch").ok().shows("Noch nicht beschlussfähig: 0 von 2");
        claudia.post(
                        meeting + "/tisch/" + number(tent),
                        "version",
                        "0",
                        "verdict",
                        "ACCEPTED",
                        "reasonAccepted",
                        "Das passt zu uns.")
                .ok()
                .shows("Die Empfehlung zu");
        assertThat(house.step(tent)).isEqualTo(Step.ON_AGENDA);
        claudia.post(meeting + "/schliessen").ok();
        claudia.get(meeting + "/protokoll")
                .ok()
                .shows("Nicht beschlussfähig: 0 von mindestens 2", "Empfehlung: Angenommen");
        RoundId round = house.site.in(() -> house.rounds.openRoundOf(tent)).orElseThrow();
        for (TestPerson member : List.of(house.site.connector(), house.site.runner())) {
            house.site.run(() -> house.rounds.answer(
                    house.voter(round, member), Map.of(tent, new RoundReply(RoundAnswer.TAKE, "")), member.actor()));
        }
        assertThat(house.step(tent)).isEqualTo(Step.SEARCHING);
        assertThat(house.decision(tent).in()).isEqualTo(DecidedIn.ROUND);
    }

    @Test
    void the_minutes_say_who_was_there_what_was_said_and_who_does_what() throws Exception {
        SupportRequestId tent = house.screened("Wir brauchen ein Zelt.");
        String meeting = meeting();
        claudia.post(
                        meeting + "/anwesende",
                        "present",
                        house.site.connector().account().toString(),
                        "present",
                        house.site.runner().account().toString())
                .ok();
        String item = meeting + "/tisch/" + number(tent);
        claudia.post(item + "/notiz", "note", "Das Pfadfinderlager hat eines.").ok();
        claudia.post(item, "version", "0", "verdict", "ACCEPTED", "votesFor", "2", "votesAgainst", "0")
                .ok();
        claudia.post(meeting + "/schliessen").ok();
        claudia.post(
                        meeting + "/aufgaben",
                        "what",
                        "Pfadfinder fragen",
                        "owner",
                        house.site.runner().account().toString(),
                        "due",
                        "12.2.2026")
                .ok();
        String[] said = {
            "Anwesend: Ernst Kuhn, Lena Maas",
            "Abgestimmt: 2 dafür, 0 dagegen",
            "Notiz: Das Pfadfinderlager hat eines.",
            "Pfadfinder fragen – Lena Maas, bis 12. Februar 2026"
        };
        claudia.get(meeting + "/protokoll").ok().shows(said);
        try (PDDocument paper =
                Loader.loadPDF(claudia.get(meeting + "/protokoll.pdf").ok().bytes())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains(said);
        }
    }

    @Test
    void what_the_city_talks_about_stands_beside_the_agenda_until_it_is_over() {
        house.screened("Wir brauchen ein Zelt.");
        String meeting = meeting();
        Browser adviser = house.app.signedIn(house.site.adviser());
        Browser ernst = house.app.signedIn(house.site.connector());
        String topics = house.site.at("/themen");
        adviser.post(topics, "text", "Zwei Notunterkünfte ziehen im März um.", "until", "31.3.2026")
                .ok()
                .shows("Die Gruppe sieht das Thema");
        adviser.post(topics, "text", "Das war einmal.", "until", "31.1.2026").status(422);
        ernst.post(topics, "text", "Darf ich nicht.").status(403);
        ernst.get(topics).ok().shows("Zwei Notunterkünfte ziehen im März um.");
        claudia.get(meeting + "/tisch").ok().shows("Zwei Notunterkünfte ziehen im März um.");
        house.app.clock().set(LocalDate.of(2026, 4, 1));
        claudia.get(topics).ok().hides("ziehen im März um");
        claudia.post(topics, "text", "Das Stadtfest braucht alle Zelte.", "until", "1.6.2026")
                .ok();
        TopicHints hints = house.app.bean(TopicHints.class);
        String end =
                topics + "/" + house.site.in(() -> hints.current().getFirst().id()) + "/beenden";
        adviser.post(end).status(403);
        claudia.post(end).ok().shows("Das Thema ist abgehakt");
        claudia.get(meeting + "/tisch").ok().hides("Das Stadtfest braucht");
    }

    @Test
    void a_vote_needs_a_majority_of_those_who_may_vote() {
        SupportRequestId tent = house.screened("Wir brauchen ein Zelt.");
        String meeting = meeting();
        claudia.post(
                        meeting + "/anwesende",
                        "present",
                        house.site.connector().account().toString(),
                        "present",
                        house.site.runner().account().toString())
                .ok();
        String item = meeting + "/tisch/" + number(tent);
        claudia.post(item, "version", "0", "verdict", "ACCEPTED", "votesFor", "1", "votesAgainst", "1")
                .status(422)
                .shows("keine Mehrheit");
        claudia.post(item, "version", "0", "verdict", "ACCEPTED", "votesFor", "3", "votesAgainst", "0")
                .status(422)
                .shows("So viele Stimmen gibt es nicht");
        claudia.post(item, "version", "0", "verdict", "ACCEPTED", "votesFor", "2", "votesAgainst", "0")
                .ok();
        assertThat(house.step(tent)).isEqualTo(Step.SEARCHING);
    }

    @Test
    void of_two_who_arrange_an_agenda_the_second_sees_both_orders() {
        SupportRequestId one = house.screened("Wir brauchen ein Zelt.");
        SupportRequestId two = house.screened("Wir brauchen Farbe.");
        String agenda = meeting() + "/tagesordnung";
        String[] turned = {
            "version", "0", "number", number(one), "number", number(two), "position", "2", "position", "1"
        };
        claudia.get(agenda).ok().shows("Wir brauchen ein Zelt.");
        claudia.post(agenda, turned).ok().shows("Die Tagesordnung ist gespeichert");
        claudia.post(agenda, turned).status(409).shows(number(two) + ", " + number(one));
    }

    private List<SentMail> letters(SupportRequestId id, String kind) {
        return house.site.in(() -> house.app.bean(Outbox.class).ofCase(id.value())).stream()
                .filter(mail -> mail.kind().equals(kind))
                .toList();
    }

    /** The task was added after the minutes had gone out. */
    private static void sent_minutes_stay_as_they_were_sent(Browser claudia, String meeting) {
        assertThat(Pdf.words(claudia.get(meeting + "/protokoll.pdf").ok().bytes()))
                .doesNotContain("Kunz wegen der Fahrten");
        claudia.get(meeting + "/protokoll").ok().shows("hat sich etwas geändert", "Fassung 1", "Prüfsumme");
        assertThat(Pdf.words(
                        claudia.get(meeting + "/protokoll.pdf?fassung=neu").ok().bytes()))
                .contains("Kunz wegen der Fahrten", "Diese Fassung 2 ersetzt die vom");
        claudia.get(meeting + "/protokoll").ok();
        claudia.post(meeting + "/protokoll/versand").ok().shows("2 Mitglieder bekommen das Protokoll");
        claudia.post(meeting + "/protokoll/versand").ok().shows("haben genau dieses Protokoll schon");
        claudia.get(meeting + "/protokoll").ok().shows("Fassung 2").hides("hat sich etwas geändert");
        assertThat(claudia.get(meeting + "/protokoll.pdf?fassung=1").ok().bytes())
                .isEqualTo(
                        claudia.get(meeting + "/protokoll.pdf?fassung=1").ok().bytes());
        claudia.get(meeting + "/protokoll.pdf?fassung=9").status(404);
    }
}
