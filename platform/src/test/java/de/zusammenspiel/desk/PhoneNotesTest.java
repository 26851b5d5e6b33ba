package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.notes.NewPhoneNote;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.testing.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoneNotesTest {
    private final DeskCase desk = new DeskCase();
    private final PhoneNotes notes = desk.app.bean(PhoneNotes.class);
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void who_is_calling_is_found_by_last_name_number_and_organisation() {
        OrganisationId shop = shop();
        assertThat(desk.site.in(() -> notes.matching("Schö", "")).people()).hasSize(1);
        assertThat(desk.site.in(() -> notes.matching("schoen", "")).people()).hasSize(1);
        assertThat(desk.site.in(() -> notes.matching("0681 47", "")).people()).hasSize(1);
        assertThat(desk.site.in(() -> notes.matching("+49 681 4711", "")).people())
                .hasSize(1);
        assertThat(desk.site.in(() -> notes.matching("Gipfel", "")).organisations())
                .extracting(card -> card.id())
                .containsExactly(shop);
        assertThat(desk.site.in(() -> notes.matching("Öz%", "")).isEmpty()).isTrue();
    }

    @Test
    void the_open_case_it_is_about_is_found_by_one_word_in_whatever_form() {
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.submitted("Kita Regenbogen", "Der Zaun ist umgefallen.");
        assertThat(desk.site
                        .in(() -> notes.matching("Maria", "Es geht um den Schlafsack-Anruf von gestern"))
                        .requests())
                .extracting(card -> card.id())
                .containsExactly(bags);
        assertThat(desk.site.in(() -> notes.matching("", "Es geht noch nicht")).requests())
                .isEmpty();
    }

    @Test
    void a_note_becomes_a_case_note_and_names_the_next_step_on_its_day() {
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        String number = desk.request(bags).number();
        OrganisationId shop = shop();
        claudia.get(desk.site.at("/notiz")).ok().shows("Name oder Nummer");
        claudia.post(desk.site.at("/notiz"), "who", "", "sentence", "").status(422);
        claudia.post(
                        desk.site.at("/notiz"),
                        "who",
                        "Schön",
                        "sentence",
                        "Die Schlafsäcke kommen am Freitag.",
                        "nextStep",
                        "nachfragen")
                .status(422)
                .shows("nennen Sie auch den Tag");
        claudia.post(
                        desk.site.at("/notiz"),
                        "who",
                        "Schön",
                        "sentence",
                        "Die Schlafsäcke kommen am Freitag.",
                        "nextStep",
                        "nachfragen, ob sie da sind",
                        "nextOn",
                        "6.2.2026")
                .ok()
                .shows("Wir brauchen 30 Schlafsäcke.", "Mira Schön");
        String note = claudia.page().path();
        claudia.get(desk.site.at("/heute")).hides("nachfragen, ob sie da sind");
        claudia.post(note + "/fallnotiz", "number", number).ok().shows("liegt jetzt bei " + number);
        claudia.post(note + "/zuordnung", "about", "organisation:" + shop).ok();
        claudia.get(desk.site.at("/anfragen/" + number + "/verlauf")).shows("Die Schlafsäcke kommen am Freitag.");
        claudia.get(desk.site.at("/organisationen/" + shop))
                .shows(
                        "Kontaktgeschichte",
                        "Anruf von Schön",
                        "Nächster Schritt: nachfragen, ob sie da sind, bis 6. Februar 2026.");
        desk.app.clock().advance(Duration.ofDays(4));
        claudia.get(desk.site.at("/heute")).shows("nachfragen, ob sie da sind");
        claudia.post(note + "/erledigt").ok().hides("nachfragen, ob sie da sind");
    }

    @Test
    void a_note_becomes_a_request_once_with_the_person_and_the_number_it_is_about() {
        UUID id = desk.site.in(
                () -> notes.write(NewPhoneNote.call("0681 99 88", "Uns fehlen zwölf Klappstühle."), desk.coordinator));
        claudia.get(desk.site.at("/heute")).shows("hat sich gemeldet: „Uns fehlen zwölf Klappstühle.“");
        claudia.post(desk.site.at("/notizen/" + id + "/anfrage")).ok().shows("Uns fehlen zwölf Klappstühle.");
        claudia.post(desk.site.at("/notizen/" + id + "/anfrage")).ok();
        PhoneNote note = desk.site.in(() -> notes.get(id));
        assertThat(note.requestNumber()).isEqualTo("A-2026-0001");
        assertThat(desk.request(Objects.requireNonNull(note.request())).contactPhone())
                .isEqualTo("0681 99 88");
        claudia.get(desk.site.at("/heute"))
                .hides("hat sich gemeldet")
                .shows("wartet auf Sie: „Uns fehlen zwölf Klappstühle.“");
    }

    @Test
    void only_the_coordinator_reads_what_was_said() {
        UUID id = desk.site.in(() -> notes.write(NewPhoneNote.call("Maria", "Ein Satz."), desk.coordinator));
        for (var person : List.of(desk.site.connector(), desk.site.runner())) {
            Browser other = desk.app.signedIn(person);
            other.get(desk.site.at("/notizen/" + id)).status(403);
            other.get(desk.site.at("/notiz/treffer?who=Maria")).status(403);
        }
    }

    private OrganisationId shop() {
        OrganisationId shop = desk.company("Gipfelkreuz");
        desk.site.run(() -> desk.app
                .bean(Organisations.class)
                .addContact(shop, "Mira Schön", "Inhaberin", null, "0681 / 47 11", "Karte", desk.coordinator));
        return shop;
    }
}
