package de.zusammenspiel.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewPagesTest {
    private final ReviewHouse house = new ReviewHouse("10041");
    private final Browser claudia = house.app.signedIn(house.site.coordinator());

    @Test
    void a_meeting_is_planned_held_item_by_item_and_written_down() {
        SupportRequestId tent = house.screened("Wir brauchen ein Zelt.");
        SupportRequestId page = house.screened("Wir brauchen eine Homepage.");
        String list = house.site.at("/sitzungen");
        claudia.get(list).ok().shows("Wir brauchen ein Zelt.", "Neue Sitzung planen");
        claudia.post(list, "date", "gestern", "time", "abends", "place", "")
                .status(422)
                .shows("Diesen Tag gibt es nicht", "18:00");
        claudia.post(list, "date", "5.3.2026", "time", "18:00", "place", "Volksbank")
                .ok()
                .shows("Die Sitzung ist geplant", "Wir brauchen ein Zelt.", "Wir brauchen eine Homepage.");
        String meeting = claudia.page().path();
        claudia.get(meeting).ok();
        claudia.post(meeting + "/einladen").ok().shows("2 Mitglieder haben die Einladung bekommen");

        String item = meeting + "/punkt/" + house.request(tent).number();
        claudia.get(item).ok().shows("Punkt 1 von 2", "Ernst Kuhn", "Lena Maas");
        claudia.post(item, "verdict", "DECLINED", "reason", "").status(422);
        claudia.post(
                        item,
                        "verdict",
                        "ACCEPTED",
                        "abstained",
                        house.site.connector().account().toString(),
                        "connector",
                        house.site.connector().account().toString(),
                        "runner",
                        house.site.runner().account().toString())
                .ok()
                .shows("Punkt 2 von 2");
        claudia.post(
                        meeting + "/punkt/" + house.request(page).number(),
                        "verdict",
                        "POSTPONED",
                        "reason",
                        "Die Texte fehlen noch.")
                .ok();
        claudia.post(meeting + "/schliessen").ok().shows("Alle 2 Briefe jetzt senden", "Die Texte fehlen noch.");
        claudia.get(meeting + "/protokoll")
                .ok()
                .shows(
                        "Protokoll der Sitzung am 5. März 2026",
                        "Angenommen in der Sitzung",
                        "Enthalten wegen Befangenheit: Ernst Kuhn",
                        "Die Texte fehlen noch.");
        assertThat(house.step(tent)).isEqualTo(Step.SEARCHING);
        claudia.get(house.site.at("/gruppe")).ok().shows("Ernst Kuhn", "Türöffnung", "Wir brauchen ein Zelt.");
        house.app
                .signedIn(house.site.connector())
                .get(meeting + "/protokoll")
                .ok()
                .shows("Die Texte fehlen noch.");
        assertThat(Pdf.words(claudia.get(meeting + "/protokoll.pdf").ok().bytes()))
                .contains("Protokoll der Sitzung", "Die Texte fehlen noch.", "Für das Protokoll");
    }

    @Test
    void of_two_coordinators_the_second_sees_what_the_first_decided() {
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        String path = house.site.at("/anfragen/" + house.request(id).number() + "/entscheidung");
        Browser other = house.app.signedIn(house.site.coordinator());
        claudia.get(path).ok();
        other.get(path).ok();
        claudia.post(path, "verdict", "ACCEPTED", "reason", "Eilt sehr.").ok().shows("Angenommen");
        other.post(path, "verdict", "DECLINED", "reason", "Passt nicht.")
                .status(409)
                .shows("Eilt sehr.", "Passt nicht.");
    }

    @Test
    void a_member_answers_a_round_by_link_without_signing_in() {
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        RoundId round = house.round(LocalDate.of(2026, 2, 16), id);
        String number = house.request(id).number();
        Links links = house.app.bean(Links.class);
        String link = house.site.in(() -> links.issue(
                        Rounds.LINK,
                        house.voter(round, house.site.connector()),
                        "Ernst Kuhn",
                        house.site.connector().email(),
                        Duration.ofDays(14)))
                + "/umlauf";
        Browser ernst = house.app.browser();
        ernst.get(link).ok().shows("Wir brauchen ein Zelt.", "Nehmen wir", "Ich bin befangen");
        assertThat(house.site
                        .in(() -> house.rounds.get(round))
                        .items()
                        .getFirst()
                        .votes())
                .isEmpty();
        ernst.post(link).status(422).shows("Bitte antworten Sie zu " + number);
        ernst.post(link, "antwort-" + number, "TAKE", "bemerkung-" + number, "Ich frage Feld.")
                .ok()
                .shows("Danke, Ihre Antwort ist angekommen", "Ich frage Feld.");

        Browser lena = house.app.signedIn(house.site.runner());
        String page = house.site.at("/umlaeufe/" + round);
        lena.get(page).ok().hides("Ich frage Feld.");
        lena.post(page, "antwort-" + number, "TAKE").ok().shows("Im Umlauf angenommen", "Ich frage Feld.");
        ernst.post(link, "antwort-" + number, "RATHER_NOT").ok().shows("Dieser Umlauf ist beendet");
        assertThat(house.step(id)).isEqualTo(Step.SEARCHING);
    }

    @Test
    void the_advisory_circle_says_something_and_does_not_vote() {
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        String number = house.request(id).number();
        Browser paul = house.app.signedIn(house.site.adviser());
        paul.get(house.site.at("/rat")).ok().shows("Wir brauchen ein Zelt.");
        String path = house.site.at("/anfragen/" + number + "/rat");
        paul.get(path).ok();
        paul.post(path, "text", "Das Jugendamt hat auch eines.").ok().shows("Das Jugendamt hat auch eines.");
        paul.get(house.site.at("/anfragen/" + number + "/entscheidung")).status(403);
        claudia.get(house.site.at("/anfragen/" + number + "/entscheidung"))
                .ok()
                .shows("Das Jugendamt hat auch eines.", "Auf die Tagesordnung", "Umlauf beginnen");
    }

    @Test
    void a_refusal_by_the_group_names_who_else_can_help() {
        SupportRequestId id = house.screened("Wir brauchen eine Ausbildung.");
        ReferralAddressId address = house.site.in(() -> house.app
                .bean(ReferralAddresses.class)
                .add("Jugendberufshilfe", "Ausbildung", "0681 555", Set.of(), house.claudia));
        String path = house.site.at("/anfragen/" + house.request(id).number() + "/entscheidung");
        claudia.get(path).ok().shows("Jugendberufshilfe");
        claudia.post(
                        path,
                        "verdict",
                        "DECLINED",
                        "reason",
                        "Das dauert zu lange.",
                        "address",
                        address.value().toString())
                .ok();
        Outbox outbox = house.app.bean(Outbox.class);
        SentMail letter = house.site.in(() -> outbox.ofCase(id.value())).stream()
                .filter(mail -> mail.kind().equals("review.declined"))
                .findFirst()
                .orElseThrow();
        assertThat(house.site.in(() -> outbox.words(letter.id())))
                .contains("Das dauert zu lange.", "Hier hilft man Ihnen vielleicht weiter", "0681 555");
    }

    @Test
    void without_a_group_the_coordinator_decides_and_the_page_says_so() {
        house.withoutGroup();
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        String path = house.site.at("/anfragen/" + house.request(id).number() + "/entscheidung");
        claudia.get(path).ok().shows("Die Koordination entscheidet").hides("Umlauf beginnen");
        claudia.post(path, "verdict", "ACCEPTED").ok().shows("Angenommen durch die Koordination");
    }
}
