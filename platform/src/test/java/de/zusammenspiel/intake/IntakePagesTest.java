package de.zusammenspiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of applicants, givers and the coordinator, without JavaScript. */
class IntakePagesTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    private static final String[] SLEEPING_BAGS = {
        "question", "Vor dem Winter fehlen 30 warme Schlafsäcke.",
        "purpose", "Für wohnungslose Menschen in der Nordstadt",
        "kinds", "MATERIAL",
        "amount", "30 Stück",
        "pieces", "30",
        "wishDate", "01.11.2026",
        "place", "Saarbrücken",
        "whyNotOtherwise", "Die Spenden reichen nur für zehn.",
        "participation", "Wir holen ab und verteilen.",
        "publication", "true",
        "organisation", "Wärmestube Nordstadt",
        "contactName", "Mira Schön",
        "email", "mira@waermestube.example"
    };

    private static String[] changed(String... changes) {
        List<String> fields = new ArrayList<>(Arrays.asList(SLEEPING_BAGS));
        for (int i = 0; i < changes.length; i += 2) {
            int at = fields.indexOf(changes[i]);
            if (at < 0) {
                fields.add(changes[i]);
                fields.add(changes[i + 1]);
            } else {
                fields.set(at + 1, changes[i + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void an_applicant_asks_sees_the_status_and_takes_it_back() {
        Browser applicant = app.browser();
        applicant.get(site.at("")).ok().shows("Wir brauchen etwas", "Claudia Roth");
        applicant.get(site.at("/anfrage")).ok();
        Answer sent = applicant.post(site.at("/anfrage"), SLEEPING_BAGS).ok();
        sent.shows("Ihre Anfrage ist da", "A-2026-0001", "Claudia Roth", "9. Februar 2026", "30 warme Schlafsäcke");
        String status = sent.path().replaceAll("\\?.*", "");
        applicant
                .post(status + "/zurueckziehen", "reason", "hat sich erledigt")
                .ok()
                .shows("zurückgezogen");
        applicant.post(status + "/zurueckziehen").status(409);
    }

    @Test
    void what_is_missing_stands_at_its_field_and_nothing_typed_is_lost() {
        Browser applicant = app.browser();
        applicant.get(site.at("/anfrage")).ok();
        applicant
                .post(site.at("/anfrage"), "question", "Wir brauchen Farbe.", "email", "keine Adresse")
                .status(422)
                .shows("Wir brauchen Farbe.", "Bitte sagen Sie ungefähr, wie viel.");
    }

    @Test
    void hints_are_shown_once_and_stop_nobody() {
        Browser applicant = app.browser();
        applicant.get(site.at("/anfrage")).ok();
        applicant
                .post(site.at("/anfrage"), changed("question", "Wir brauchen 3 000 € für die Miete unseres Ladens."))
                .status(422)
                .shows("Es klingt nach Geld", "Es stimmt so, absenden");
        applicant
                .post(
                        site.at("/anfrage"),
                        changed("question", "Wir brauchen 3 000 € für die Miete unseres Ladens.", "seen", "MONEY"))
                .ok()
                .shows("Ihre Anfrage ist da");
    }

    @Test
    void everything_at_once_can_be_sent_one_by_one() {
        Browser applicant = app.browser();
        applicant.get(site.at("/anfrage")).ok();
        String everything = "Wir wollen alles neu: Internetseite, Flyer und Adressdatenbank.";
        applicant
                .post(site.at("/anfrage"), changed("question", everything))
                .status(422)
                .shows("Lieber einzeln?");
        List<String> fields = new ArrayList<>(Arrays.asList(changed("question", everything, "seen", "SEVERAL_THINGS")));
        fields.addAll(List.of("parts", "Eine Internetseite", "parts", "Ein Flyer", "then", "split"));
        applicant
                .post(site.at("/anfrage"), fields.toArray(String[]::new))
                .ok()
                .shows("Eine Internetseite", "Ein Flyer");
        assertThat(site.in(() -> app.bean(SupportRequests.class).list(RequestFilter.open(), 1))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void a_draft_is_kept_and_continued_by_link() {
        Browser applicant = app.browser();
        applicant.get(site.at("/anfrage")).ok();
        applicant
                .post(
                        site.at("/anfrage"),
                        "question",
                        "Wir brauchen Farbe.",
                        "email",
                        "mira@kita.example",
                        "then",
                        "later")
                .ok()
                .shows("Ihr Entwurf bleibt");
        DraftId draft = site.in(() -> app.bean(Drafts.class)
                .keep(null, "Mira", "mira@kita.example", java.util.Map.of("question", List.of("Wir brauchen Farbe."))));
        String link = site.in(() -> app.bean(Links.class)
                .issue(Drafts.LINK, draft.value(), "Mira", "mira@kita.example", Duration.ofDays(3)));
        applicant.get(link).ok().shows("Das ist Ihr Entwurf", "Wir brauchen Farbe.");
        applicant.post(link + "/entwurf", SLEEPING_BAGS).ok().shows("Ihre Anfrage ist da");
        applicant.get(link).status(404);
    }

    @Test
    void the_coordinator_screens_a_call_and_begins_a_quick_placement() {
        Browser coordinator = app.signedIn(site.coordinator());
        coordinator.get(site.at("/anfragen")).ok().shows("Noch keine Anfragen");
        coordinator.get(site.at("/anfragen/telefon")).ok();
        coordinator
                .post(
                        site.at("/anfragen/telefon"),
                        "organisation",
                        "Wärmestube Nordstadt",
                        "sentence",
                        "Uns fehlen 30 Schlafsäcke.",
                        "phone",
                        "0681 4711")
                .ok()
                .shows("A-2026-0001", "fehlen noch");
        String request = site.at("/anfragen/A-2026-0001");
        coordinator.get(request + "/bearbeiten").ok().shows("Es fehlt noch");
        coordinator
                .post(
                        request + "/bearbeiten",
                        "organisation",
                        "Wärmestube Nordstadt",
                        "question",
                        "Uns fehlen 30 Schlafsäcke.",
                        "kinds",
                        "MATERIAL",
                        "amount",
                        "30 Stück",
                        "flexible",
                        "true",
                        "place",
                        "66111 Saarbrücken",
                        "phone",
                        "0681 4711")
                .ok();
        coordinator.get(request + "/pruefung").ok();
        coordinator
                .post(request + "/pruefung", "K1", "YES", "then", "fast")
                .status(422)
                .shows("Ohne ein Ja");
        coordinator
                .post(request + "/pruefung", "K1", "NO", "then", "save")
                .status(422)
                .shows("kurz den Grund");
        coordinator.post(request + "/pruefung", "K1", "YES", "K3", "YES", "then", "fast");
        assertThat(site.in(() -> app.bean(SupportRequests.class).byNumber("A-2026-0001"))
                        .step())
                .isEqualTo(Step.FAST_TRACKED);
    }

    @Test
    void a_kind_no_names_somebody_else_and_can_be_taken_back() {
        Browser coordinator = app.signedIn(site.coordinator());
        coordinator.get(site.at("/einstellungen/adressen")).ok();
        coordinator
                .post(
                        site.at("/einstellungen/adressen"),
                        "name",
                        "Nachbarschaftshilfe Mitte",
                        "goodFor",
                        "Umzüge",
                        "contact",
                        "0681 999",
                        "criteria",
                        "K7")
                .ok()
                .shows("Nachbarschaftshilfe Mitte");
        site.run(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking("(Privatperson)", "Ich ziehe um und suche Leute, die Kisten tragen.")
                                .contact("Tom Frei", "tom@frei.example", null)
                                .build(),
                        de.zusammenspiel.shared.Actor.guest("Tom Frei")));
        String request = site.at("/anfragen/A-2026-0001");
        coordinator.get(request + "/pruefung").ok().shows("Eine private Sache");
        coordinator
                .get(request + "/pruefung/ablehnen")
                .ok()
                .shows("Privatpersonen nicht vermitteln", "Nachbarschaftshilfe Mitte", "So kommt es an");
        coordinator
                .post(request + "/pruefung/ablehnen", "kriterium", "K7", "text", "")
                .status(422);
        String address = site.in(() ->
                app.bean(ReferralAddresses.class).all().getFirst().id().value().toString());
        coordinator.post(
                request + "/pruefung/ablehnen",
                "kriterium",
                "K7",
                "adresse",
                address,
                "text",
                "danke für Ihre Frage …");
        Outbox outbox = app.bean(Outbox.class);
        SentMail letter = site.in(() -> outbox.latest(20)).stream()
                .filter(mail -> mail.kind().equals("intake.declined"))
                .findFirst()
                .orElseThrow();
        assertThat(site.in(() -> outbox.words(letter.id()))).contains("Nachbarschaftshilfe Mitte", "0681 999");
        SupportRequests requests = app.bean(SupportRequests.class);
        assertThat(site.in(() -> requests.byNumber("A-2026-0001")).step()).isEqualTo(Step.DECLINED);
        coordinator.post(request + "/wiederaufnehmen").ok().shows("wieder in Klärung");
    }

    @Test
    void an_offer_is_made_approved_and_offered_around() {
        Browser giver = app.browser();
        giver.get(site.at("/angebot")).ok();
        giver.post(site.at("/angebot"), "what", "40 Schlafsäcke", "until", "01.01.2020", "place", "Saarbrücken")
                .status(422)
                .shows("Dieser Tag ist schon vorbei");
        Answer made = giver.post(
                        site.at("/angebot"),
                        "what",
                        "40 Schlafsäcke",
                        "kinds",
                        "MATERIAL",
                        "amount",
                        "ca. 40",
                        "until",
                        "31.12.2026",
                        "place",
                        "Saarbrücken",
                        "organisation",
                        "Gipfelkreuz",
                        "contactName",
                        "Ute Berg",
                        "email",
                        "ute@gipfelkreuz.example")
                .ok()
                .shows("G-2026-0001");
        app.browser().get(site.at("")).ok().hides("40 Schlafsäcke");

        OrganisationId shelter = site.in(() -> {
            Organisations organisations = app.bean(Organisations.class);
            OrganisationId id = organisations.register(
                    NewOrganisation.nonProfit("Wärmestube Nordstadt", "Saarbrücken", "10041100"),
                    site.coordinator().actor());
            var contact = organisations.addContact(
                    id,
                    "Mira Schön",
                    "",
                    "mira@waermestube.example",
                    null,
                    "Telefon",
                    site.coordinator().actor());
            organisations.recordMailBasis(
                    contact, MailBasis.CONSENT, "am Telefon", site.coordinator().actor());
            return id;
        });
        Browser coordinator = app.signedIn(site.coordinator());
        String offer = site.at("/angebote/G-2026-0001");
        coordinator.get(offer).ok().shows("Ute Berg", "Öffentlich zeigen");
        coordinator.post(offer + "/freigeben").ok();
        app.browser().get(site.at("")).ok().shows("40 Schlafsäcke").hides("Ute Berg", "Gipfelkreuz");
        coordinator.get(offer + "?q=stube").ok().shows("Wärmestube Nordstadt");
        coordinator
                .post(offer + "/fragen", "organisation", shelter.value().toString())
                .ok()
                .shows("wird gefragt");

        OfferCall call = site.in(() -> app.bean(OfferCalls.class)
                .of(app.bean(Offers.class).byNumber("G-2026-0001").id())
                .getFirst());
        String link = site.in(() ->
                app.bean(Links.class).issue("gebraucht", call.id().value(), "Mira Schön", null, Duration.ofDays(3)));
        Browser mira = app.browser();
        mira.get(link).ok().shows("40 Schlafsäcke");
        mira.post(link + "/gebraucht", "answer", "NEEDED", "note", "Wir brauchen 30 davon.")
                .ok()
                .shows("Danke!");
        coordinator.get(offer).ok().shows("kann es brauchen");
        coordinator
                .post(offer + "/anfrage", "call", call.id().value().toString())
                .ok()
                .shows("A-2026-0001", "Wir brauchen 30 davon.");

        giver.post(made.path().replaceAll("\\?.*", ""), "then", "end").ok().shows("Das Angebot ist beendet");
    }

    @Test
    void lists_are_filtered_and_exported_and_the_group_sees_only_what_was_screened() {
        site.run(() -> app.bean(SupportRequests.class)
                .takeCall(
                        "Kita Regenbogen",
                        "=1+1 Farbe fehlt.",
                        "0355 1",
                        null,
                        site.coordinator().actor()));
        Browser coordinator = app.signedIn(site.coordinator());
        coordinator.get(site.at("/anfragen?text=farbe")).ok().shows("Kita Regenbogen");
        coordinator.get(site.at("/anfragen?text=schlafsack")).ok().shows("Dazu gibt es nichts");
        coordinator
                .get(site.at("/anfragen?step=SEARCHING&kind=HANDS&overdue=true&sort=DUE"))
                .ok();
        assertThat(coordinator.get(site.at("/anfragen/liste.csv")).ok().body()).contains("'=1+1 Farbe fehlt.");
        coordinator.get(site.at("/anfragen/liste.xlsx")).ok();
        coordinator.get(site.at("/angebote/liste.csv")).ok();
        app.signedIn(site.connector()).get(site.at("/anfragen?step=ALL")).ok().hides("Kita Regenbogen");
        coordinator.get(site.at("/einstellungen/kriterien")).ok().shows("Dient es dem Gemeinwesen?");
        coordinator
                .post(site.at("/einstellungen/kriterien"), "K9", "true", "K9Wording", "Selbst versucht?")
                .ok();
        assertThat(site.in(() -> app.bean(Criteria.class).active()))
                .extracting(CriterionSetting::criterion)
                .containsExactly(Criterion.K1, Criterion.K3, Criterion.K9);
    }
}
