package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.notes.NewPhoneNote;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.privacy.Person;
import de.zusammenspiel.identity.privacy.PersonalData;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.testing.Browser;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactHistoryTest {
    private final DeskCase desk = new DeskCase();
    private final PhoneNotes notes = desk.app.bean(PhoneNotes.class);
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void calls_asks_and_steps_stand_in_one_list_for_the_organisation_and_for_each_person() {
        OrganisationId shop = desk.company("Gipfelkreuz");
        ContactId mira = contact(shop, "Mira Schön", "schoen@gipfel.example", "0681 4711");
        ContactId paul = contact(shop, "Paul Keller", null, null);
        note("Mira Schön", "Die Schlafsäcke sind gepackt.", shop, mira);
        note("Paul Keller", "Das Lager ist ab Mai frei.", shop, paul);
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(bags);
        desk.decided(bags, Verdict.ACCEPTED);
        desk.site.run(() -> desk.challenges.plan(
                bags, shop, mira, null, Way.CALL, desk.site.connector().account(), "", desk.coordinator));
        String path = desk.site.at("/organisationen/" + shop + "/kontaktgeschichte");
        claudia.get(path).ok().shows("Die Schlafsäcke sind gepackt.", "Das Lager ist ab Mai frei.", "Mira Schön");
        claudia.get(path + "?person=" + paul)
                .shows("Das Lager ist ab Mai frei.")
                .hides("gepackt");
    }

    @Test
    void the_next_step_with_an_organisation_stands_in_heute_on_its_day_and_in_the_history_when_it_is_done() {
        OrganisationId shop = desk.company("Gipfelkreuz");
        ContactId mira = contact(shop, "Mira Schön", null, null);
        String path = desk.site.at("/organisationen/" + shop + "/kontaktgeschichte");
        claudia.get(path).ok().shows("Noch nichts notiert");
        claudia.post(path, "nextStep", "Zum Frühstück einladen").status(422).shows("nennen Sie auch den Tag");
        claudia.post(path, "nextStep", "Anrufen", "nextOn", "4.2.2026").ok();
        claudia.post(path, "nextStep", "Zum Frühstück einladen", "nextOn", "5.2.2026", "contact", mira.toString())
                .ok()
                .shows("Zum Frühstück einladen (Mira Schön)");
        claudia.get(desk.site.at("/heute")).hides("Zum Frühstück einladen");
        desk.app.clock().advance(Duration.ofDays(3));
        claudia.get(desk.site.at("/heute"))
                .shows("Mira Schön (Gipfelkreuz)", "Zum Frühstück einladen")
                .hides("Anrufen");
        claudia.post(path + "/erledigt").ok().shows("Erledigt: Zum Frühstück einladen");
        claudia.get(desk.site.at("/heute")).hides("Zum Frühstück einladen");
        desk.app.signedIn(desk.site.connector()).get(path).status(403);
        desk.app
                .signedIn(desk.site.connector())
                .get(desk.site.at("/organisationen/" + shop))
                .ok()
                .hides("Kontaktgeschichte");
    }

    @Test
    void a_note_becomes_an_offer_once_shown_to_nobody_outside() {
        OrganisationId shop = desk.company("Gipfelkreuz");
        UUID id = note(
                "Mira Schön",
                "Wir hätten zwölf Klappstühle übrig.",
                shop,
                contact(shop, "Mira Schön", null, "0681 4711"));
        claudia.get(desk.site.at("/heute")).shows("Angebot daraus machen");
        claudia.post(desk.site.at("/notizen/" + id + "/angebot")).ok().shows("Wir hätten zwölf Klappstühle übrig.");
        claudia.post(desk.site.at("/notizen/" + id + "/angebot")).ok();
        PhoneNote note = desk.site.in(() -> notes.get(id));
        assertThat(note.became()).isEqualTo(PhoneNote.Became.OFFER);
        var offers = desk.app.bean(Offers.class);
        assertThat(desk.site.in(() -> offers.of(shop))).hasSize(1);
        var offer = desk.site.in(() -> offers.byNumber(String.valueOf(note.offerNumber())));
        assertThat(offer.contactPhone()).isEqualTo("0681 4711");
        assertThat(desk.site.in(() -> offers.standing(offer.id())).publicationOk())
                .isFalse();
        claudia.get(desk.site.at("/notizen/liste.csv")).ok();
    }

    @Test
    void erasure_finds_notes_however_the_caller_was_written_down() {
        OrganisationId shop = desk.company("Gipfelkreuz");
        OrganisationId other = desk.company("Druckhaus");
        contact(shop, "Mira Schön", "schoen@gipfel.example", "0681 / 47 11");
        List<UUID> hers = List.of(
                note("Mira Schön", "Satz 1.", null, null),
                note("Frau Mira Schoen", "Satz 2.", null, null),
                note("Schön, Mira", "Satz 3.", null, null),
                note("+49 681 4711", "Satz 4.", null, null),
                note("M. Schön", "Satz 5.", null, null),
                note("Frau Schön", "Satz 6.", shop, null));
        List<UUID> others = List.of(
                note("Schön", "Satz 7.", null, null),
                note("Frau Schön", "Satz 8.", other, null),
                note("0681 4712", "Satz 9.", null, null));
        desk.site.run(() -> desk.app
                .bean(PersonalData.class)
                .erase(Person.of("schoen@gipfel.example", "Mira Schön"), desk.coordinator));
        assertThat(hers)
                .allSatisfy(id ->
                        assertThat(desk.site.in(() -> notes.get(id)).sentence()).isEqualTo("gelöscht"));
        assertThat(others)
                .allSatisfy(id ->
                        assertThat(desk.site.in(() -> notes.get(id)).sentence()).startsWith("Satz"));
    }

    private UUID note(
            String caller, String sentence, @Nullable OrganisationId organisation, @Nullable ContactId contact) {
        return desk.site.in(() -> notes.write(
                new NewPhoneNote(PhoneNote.Way.CALL, caller, sentence, organisation, contact, "", null),
                desk.coordinator));
    }

    private ContactId contact(OrganisationId at, String name, @Nullable String email, @Nullable String phone) {
        return desk.site.in(() ->
                desk.app.bean(Organisations.class).addContact(at, name, "", email, phone, "Karte", desk.coordinator));
    }
}
