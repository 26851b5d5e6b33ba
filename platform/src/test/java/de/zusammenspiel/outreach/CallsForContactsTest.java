package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PartnerTie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.testing.Browser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsForContactsTest {
    private static final String SENTENCE = "Wer kennt jemanden, der 30 Schlafsäcke übrig hat?";
    private final OutreachCase a = new OutreachCase();
    private final CallsForContacts calls = a.app.bean(CallsForContacts.class);
    private final Ties ties = a.app.bean(Ties.class);
    private final Actor claudia = a.site.coordinator().actor();

    private CallForContacts started() {
        return a.in(() -> calls.start(a.request, SENTENCE, claudia));
    }

    private CallRecipient recipient(CallForContacts call, String name) {
        return a.in(() -> calls.recipients(call.id())).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void knows(CallRecipient who, String house, boolean asks) {
        a.run(() -> calls.know(who.id(), new NewHint(house, "Einkauf", 2, asks), Actor.guest(who.name())));
    }

    @Test
    void the_sentence_names_neither_who_asks_nor_anybody_to_call() {
        SupportRequest request = a.request();
        String draft = calls.draft(request);
        assertThat(draft).contains("30 Schlafsäcke").doesNotContain("Wärmestube Nordstadt", "Kern");
        assertThat(calls.givenAway("Für die wärmestube nordstadt", request)).isEqualTo("Wärmestube Nordstadt");
        assertThat(calls.givenAway("Anruf bei Frau Kern genügt", request)).isEqualTo("Kern");
        assertThat(calls.givenAway("Schreibt an a@b.example", request)).isEqualTo("a@b.example");
        assertThat(calls.givenAway("Ruft an: 0681 4711 22", request)).isEqualTo("0681 4711 22");
        assertThat(calls.givenAway(SENTENCE, request)).isEmpty();
    }

    @Test
    void an_answer_becomes_a_way_and_asking_in_person_a_planned_ask() {
        CallForContacts call = started();
        assertThat(a.in(() -> calls.start(a.request, "noch einmal", claudia)).id())
                .isEqualTo(call.id());
        CallRecipient ernst = recipient(call, "Ernst Kuhn");
        knows(ernst, "Outdoor Krüger", false);
        knows(ernst, "Outdoor Krüger", false);
        CallHint hint = a.in(calls::toAsk).getFirst();
        assertThat(a.in(() -> calls.hints(call.id()))).hasSize(1);
        assertThat(hint.underWay()).isFalse();
        assertThat(a.in(() -> a.app.bean(ContactPaths.class).to(hint.organisation())))
                .extracting(path -> path.introducer())
                .containsExactly(a.site.connector().account());

        knows(ernst, "Outdoor Krüger", true);
        List<Challenge> planned = a.in(() -> a.challenges.of(a.request));
        assertThat(planned).extracting(Challenge::state).containsExactly(ChallengeState.PLANNED);
        assertThat(planned.getFirst().askedBy()).isEqualTo(a.site.connector().account());
        assertThat(a.in(calls::toAsk)).isEmpty();

        a.run(() -> calls.pass(ernst.id()));
        assertThat(recipient(call, "Ernst Kuhn").reply()).isEqualTo(CallAnswer.ASKS);
    }

    @Test
    void partners_get_it_once_within_their_budget_and_open_doors_of_their_own() {
        OrganisationId shop = a.company("Gipfelkreuz");
        OrganisationId silent = a.company("Ohne Post");
        a.run(() ->
                a.organisations.recordMailBasis(a.contact(shop), MailBasis.EXISTING_RELATION, "Schlafsäcke", claudia));
        CallForContacts call = started();
        assertThat(a.in(() -> calls.toPartners(call.id(), claudia))).isEqualTo(1);
        assertThat(a.in(() -> calls.toPartners(call.id(), claudia))).isZero();
        assertThat(a.in(() -> calls.recipients(call.id())))
                .extracting(CallRecipient::organisation)
                .contains(shop)
                .doesNotContain(silent);

        CallRecipient partner = recipient(call, "Mira Schön");
        knows(partner, "Ohne Post", true);
        assertThat(a.in(() -> ties.partnersKnowing(silent)))
                .extracting(PartnerTie::knower)
                .containsExactly(shop);
        knows(partner, "Gipfelkreuz", false); // the own house needs no tie
        assertThat(a.in(() -> ties.partnersKnowing(shop))).isEmpty();
        assertThat(a.in(() -> a.challenges.of(a.request))).isEmpty();
    }

    @Test
    void after_the_end_an_answer_changes_nothing() {
        CallForContacts call = started();
        CallRecipient ernst = recipient(call, "Ernst Kuhn");
        a.run(() -> calls.close(call.id(), claudia));
        knows(ernst, "Zu spät GmbH", true);
        a.run(() -> calls.pass(ernst.id()));
        assertThat(a.in(() -> calls.hints(call.id()))).isEmpty();
        assertThat(recipient(call, "Ernst Kuhn").reply()).isNull();
    }

    @Test
    void it_goes_round_from_the_case_and_is_answered_by_link() {
        Browser coordinator = a.app.signedIn(a.site.coordinator());
        String number = a.request().number();
        String page = a.site.at("/anfragen/" + number + "/rundfrage");
        coordinator.get(a.site.at("/anfragen/" + number + "/ansprache")).ok().shows("Wer kennt jemanden?");
        coordinator.get(page).ok().shows("Dieser Satz geht hinaus", "30 Schlafsäcke");
        coordinator
                .post(page, "sentence", "Für die Wärmestube Nordstadt")
                .status(422)
                .shows("verrät noch zu viel");
        coordinator.post(page, "sentence", SENTENCE).ok().shows("ist unterwegs an", "Unterwegs", SENTENCE);
        a.app.signedIn(a.site.connector()).get(page).status(403);

        CallForContacts call = a.in(() -> calls.of(a.request)).orElseThrow();
        CallRecipient ernst = recipient(call, "Ernst Kuhn");
        String link = a.in(() -> a.app.bean(Links.class)
                .issue("kontakt", ernst.id(), ernst.name(), "ernst@haus.example", Duration.ofDays(1)));
        Browser reader = a.app.browser();
        reader.get(link)
                .ok()
                .shows(SENTENCE, "Ich frage selbst", "Diesmal passe ich")
                .hides("Wärmestube");
        String form = reader.page().path();
        reader.get(form + "?wahl=kenne").ok().shows("Bei welchem Haus?");
        reader.post(form, "organisation", "").status(422);
        reader.post(form, "organisation", "Wärmestube Nordstadt", "strength", "2")
                .status(422)
                .shows("Von dort kommt die Anfrage");
        reader.post(form, "organisation", "Outdoor Krüger", "function", "Einkauf", "strength", "3")
                .ok()
                .shows("Outdoor Krüger ist notiert", "Danke, notiert");
        coordinator.get(page).ok().shows("Outdoor Krüger", "Ernst Kuhn kennt dort jemanden (gut)");
        coordinator.get(a.site.at("/heute")).ok().shows("dort kennt Ernst Kuhn jemanden. Wer fragt?");
        coordinator.post(page + "/partner").ok();
        coordinator.post(page + "/beenden").ok().shows("Zuletzt gefragt");
        reader.get(link).ok().shows("Diese Rundfrage ist beendet");
    }

    @Test
    void a_sensitive_need_goes_round_only_after_a_person_checked_the_sentence() {
        a.run(() -> a.requests.change(
                a.request,
                a.request().version(),
                NewRequest.like(a.request()).purpose("Für geflüchtete Familien").build(),
                claudia));
        Browser coordinator = a.app.signedIn(a.site.coordinator());
        String page = a.site.at("/anfragen/" + a.request().number() + "/rundfrage");
        coordinator.get(page).ok().shows("Diese Anfrage ist empfindlich");
        coordinator.post(page, "sentence", SENTENCE).status(422).shows("nichts über Menschen verrät");
        coordinator.post(page, "sentence", SENTENCE, "checked", "true").ok().shows("Unterwegs");
    }

    @Test
    void a_house_that_is_gone_is_not_asked_without_a_reason() {
        OrganisationId company = a.company("Insolvent GmbH");
        Browser coordinator = a.app.signedIn(a.site.coordinator());
        String profile = a.site.at("/organisationen/" + company);
        coordinator.get(profile + "/bearbeiten").ok();
        coordinator
                .post(profile + "/bearbeiten", "name", "Insolvent GmbH", "asksPerYear", "4")
                .ok();
        coordinator
                .get(a.site.at("/anfragen/" + a.request().number() + "/ansprache/neu?organisation=" + company))
                .ok()
                .shows("Wird nicht mehr gefragt", "Trotzdem planen");
    }

    @Test
    void a_member_who_asks_in_person_hears_the_numbers_first() {
        OrganisationId company = a.company("Gipfelkreuz");
        a.asked(company);
        a.run(() -> a.challenges.withdraw(a.challenges.of(a.request).getFirst().id(), claudia));
        CallRecipient ernst = recipient(started(), "Ernst Kuhn");
        Browser reader = a.app.browser();
        reader.get(a.in(() -> a.app.bean(Links.class)
                .issue("kontakt", ernst.id(), ernst.name(), "ernst@haus.example", Duration.ofDays(1))));
        String form = reader.page().path();
        String[] typed = {"wahl", "frage", "organisation", "Gipfelkreuz", "strength", "2", "anyway", ""};
        reader.get(form + "?wahl=frage").ok().hides("gewünscht höchstens");
        reader.post(form, typed).status(422).shows("1-mal, gewünscht höchstens 4-mal", "Warum jetzt trotzdem?");
        typed[7] = "Wir sehen uns morgen ohnehin.";
        reader.post(form, typed).ok();
        assertThat(a.in(() -> a.challenges.of(a.request)))
                .extracting(Challenge::state)
                .contains(ChallengeState.PLANNED);
    }

    @Test
    void asking_too_often_needs_a_second_click_and_a_reason() {
        OrganisationId company = a.company("Gipfelkreuz");
        a.asked(company);
        a.run(() -> a.challenges.withdraw(a.challenges.of(a.request).getFirst().id(), claudia));
        Browser coordinator = a.app.signedIn(a.site.coordinator());
        String form = a.site.at("/anfragen/" + a.request().number() + "/ansprache/neu");
        coordinator
                .get(form + "?organisation=" + company)
                .ok()
                .shows("1-mal, gewünscht höchstens 4-mal", "Trotzdem planen");
        String who = a.site.connector().account().toString();
        coordinator
                .post(form, "who", who, "how", "CALL")
                .status(422)
                .shows("warum das Unternehmen trotzdem gefragt wird");
        coordinator
                .post(form, "who", who, "how", "CALL", "anyway", "Sie hat selbst darum gebeten.")
                .ok()
                .shows("Gipfelkreuz");
        coordinator
                .get(a.site.at("/anfragen/" + a.request().number() + "/verlauf"))
                .ok()
                .shows("trotz Hinweis: Sie hat selbst darum gebeten.");
    }
}
