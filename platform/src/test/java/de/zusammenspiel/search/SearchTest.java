package de.zusammenspiel.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.notes.NewPhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Answer;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import de.zusammenspiel.web.Viewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor coordinator = site.coordinator().actor();
    private final Browser claudia = app.signedIn(site.coordinator());

    @Test
    void one_field_finds_an_organisation_a_person_a_request_and_a_note() {
        OrganisationId shop = company("Bergsport Gipfelkreuz");
        site.run(() -> app.bean(Organisations.class)
                .addContact(
                        shop,
                        "Mira Schön",
                        "Inhaberin",
                        "schoen@gipfel.example",
                        "0681 / 47 11",
                        "Karte",
                        coordinator));
        submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        site.run(() -> app.bean(PhoneNotes.class)
                .write(NewPhoneNote.call("Frau Krämer", "Es geht um die Schlafsäcke."), coordinator));
        finds("gipfel", "Bergsport Gipfelkreuz", "Mira Schön");
        finds("schoen", "Mira Schön");
        finds("+49 681 4711", "Mira Schön");
        finds("681 47", "Mira Schön");
        finds("schlafsack", "Wir brauchen 30 Schlafsäcke.", "Es geht um die Schlafsäcke.");
        finds("säcke", "Wir brauchen 30 Schlafsäcke.");
        finds("a-2026-0001", "Wir brauchen 30 Schlafsäcke.");
        finds("kraemer", "Frau Krämer");
        claudia.get(site.at("/suche?text=schlafsack&art=notizen"))
                .shows("Es geht um die Schlafsäcke.")
                .hides("Wir brauchen 30");
    }

    @Test
    void what_is_spelt_a_little_wrong_is_found_and_said_to_be_alike() {
        company("Schreinerei Öztürk");
        finds("Schreinerrei Östürk", "Schreinerei Öztürk", "kommt dem nahe");
        claudia.get(site.at("/suche?text=Kanarienvogel")).ok().shows("Nichts gefunden für „Kanarienvogel“.");
        claudia.get(site.at("/suche?text=%25%27%22%5C")).ok();
        claudia.get(site.at("/suche")).ok().shows("Wonach suchen Sie?");
    }

    @Test
    void what_was_just_changed_or_taken_out_is_known_at_once() {
        OrganisationId firm = company("Druckhaus Alt");
        finds("Druckhaus", "Druckhaus Alt");
        site.run(() -> {
            Organisations organisations = app.bean(Organisations.class);
            var before = organisations.get(firm);
            organisations.remove(firm, coordinator);
            organisations.register(NewOrganisation.company("Offset Neu", before.placeLabel(), null), coordinator);
        });
        claudia.get(site.at("/suche?text=Druckhaus")).hides("Druckhaus Alt");
        finds("Offset", "Offset Neu");
    }

    @Test
    void members_and_advisers_find_only_what_they_may_open() {
        SupportRequestId fresh = submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        OrganisationId shop = company("Bergsport Gipfelkreuz");
        site.run(() -> {
            app.bean(Organisations.class)
                    .addContact(shop, "Mira Schlafmann", "", null, "0681 4711", "Karte", coordinator);
            app.bean(PhoneNotes.class).write(NewPhoneNote.call("Frau Kern", "Schlafsäcke eilen."), coordinator);
        });
        Browser connector = app.signedIn(site.connector());
        Browser adviser = app.signedIn(site.adviser());
        Browser admin = app.signedIn(site.admin());
        connector.get(site.at("/suche?text=schlaf")).ok().hides("Schlafsäcke", "Schlafmann");
        connector.get(site.at("/suche?text=gipfel")).shows("Bergsport Gipfelkreuz");
        connector.get(site.at("/suche?text=4711")).hides("Gipfelkreuz");
        adviser.get(site.at("/suche?text=schlaf")).ok().hides("Schlafsäcke");
        adviser.get(site.at("/suche?text=gipfel")).ok().hides("Bergsport Gipfelkreuz");
        admin.get(site.at("/suche?text=gipfel")).ok().shows("Bergsport Gipfelkreuz");
        admin.get(site.at("/suche?text=schlaf")).ok().hides("Schlafsäcke");
        admit(fresh);
        connector.get(site.at("/suche?text=schlafsack")).shows("Wir brauchen 30 Schlafsäcke.");
        // Whom to reach is the coordinator's to know, so nobody else finds a case by it.
        connector.get(site.at("/suche?text=Kern")).hides("Wir brauchen 30 Schlafsäcke.");
        finds("Kern", "Wir brauchen 30 Schlafsäcke.");
        adviser.get(site.at("/suche/treffer?text=schlafsack")).ok().shows("Wir brauchen 30 Schlafsäcke.");
    }

    @Test
    void a_member_finds_their_own_asks_and_no_others() {
        SupportRequestId bags = submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        admit(bags);
        OrganisationId shop = company("Bergsport Gipfelkreuz");
        site.run(() ->
                app.bean(Reviews.class).decide(bags, Verdict.ACCEPTED, "Das passt zu uns.", Set.of(), coordinator));
        site.run(() -> app.bean(Challenges.class)
                .plan(
                        bags,
                        shop,
                        null,
                        null,
                        Way.CALL,
                        site.connector().account(),
                        "",
                        site.connector().actor()));
        app.signedIn(site.connector())
                .get(site.at("/suche?text=gipfel&art=ansprachen"))
                .shows("Ansprache: Bergsport");
        app.signedIn(site.runner()).get(site.at("/suche?text=gipfel")).ok().hides("Ansprache: Bergsport");
    }

    @Test
    void another_site_finds_nothing_of_it() {
        company("Bergsport Gipfelkreuz");
        TestSite other = app.newSite();
        app.signedIn(other.coordinator()).get(other.at("/suche?text=gipfel")).hides("Bergsport Gipfelkreuz");
        app.signedIn(other.coordinator()).get(site.at("/suche?text=gipfel")).hides("Bergsport Gipfelkreuz");
    }

    @Test
    void the_search_of_a_busy_city_answers_at_once() {
        site.run(() -> {
            for (int i = 0; i < 150; i++) {
                company("Unternehmen Nummer " + i);
            }
        });
        finds("nummer", "Die besten 100 von 150 zeigen");
        assertThat(site.in(() -> app.bean(Search.class).kindsOf(viewer()))).hasSize(SearchKind.values().length);
    }

    private Viewer viewer() {
        return new Viewer(site.coordinator().account(), "Claudia", "claudia@site.example", Set.of(Role.COORDINATOR));
    }

    private void finds(String typed, String... words) {
        claudia.get(site.at("/suche?text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .ok()
                .shows(words);
    }

    private OrganisationId company(String name) {
        return site.in(() -> app.bean(Organisations.class)
                .register(NewOrganisation.company(name, "Saarbrücken", "10041100"), coordinator));
    }

    private SupportRequestId submitted(String organisation, String question) {
        return site.in(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking(organisation, question)
                                .contact("Maria Kern", "kern@waermestube.example", "0681 99 88")
                                .purpose("Menschen ohne Wohnung frieren nachts.")
                                .kinds(ResourceKind.MATERIAL)
                                .amount("30 Stück")
                                .wishDate(null, true)
                                .place("10041100", "Saarbrücken", false)
                                .build(),
                        Actor.guest("Maria Kern")));
    }

    private void admit(SupportRequestId id) {
        site.run(() -> {
            var screenings = app.bean(Screenings.class);
            screenings.answer(id, Map.of(Criterion.K1, Answer.yes(), Criterion.K3, Answer.yes()), coordinator);
            screenings.admit(id, coordinator);
        });
    }
}
