package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.events.AnswerGiven;
import de.zusammenspiel.matching.events.CompanyAsked;
import de.zusammenspiel.matching.events.PromiseKept;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SuggestionsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final Suggestions suggestions = app.bean(Suggestions.class);
    private final Organisations organisations = app.bean(Organisations.class);
    private final Offers offers = app.bean(Offers.class);
    private final Readiness readiness = app.bean(Readiness.class);

    SuggestionsTest() {
        app.clock().reset();
    }

    @Test
    void a_company_that_never_offered_anything_is_suggested_for_its_trade_and_seen_at_once() {
        SupportRequestId id = request("Zwei Gruppenräume brauchen Farbe: Wer hilft beim Streichen?");
        assertThat(list(id).nothingBecause())
                .hasValueSatisfying(text -> assertThat(text).startsWith("Noch nichts Passendes"));
        OrganisationId painter = painter();
        SuggestionView first = list(id).shown().getFirst();
        assertThat(first.organisation()).isEqualTo(painter);
        assertThat(first.offer()).isNull();
        assertThat(first.sentence()).isNotBlank();
        assertThat(first.reasons())
                .anySatisfy(reason -> assertThat(reason.evidence()).isNotEmpty());

        OfferId offer = offer(painter, "Farbe aus Restposten und ein Meister für einen Tag.");
        assertThat(list(id).shown()).extracting(SuggestionView::offer).containsExactly(offer);
        site.run(() -> offers.close(offer, claudia, "vergeben"));
        assertThat(list(id).shown()).extracting(SuggestionView::organisation).containsExactly(painter);
    }

    @Test
    void who_pauses_was_asked_lately_or_often_enough_is_held_back_with_the_reason() {
        SupportRequestId id = request("Zwei Gruppenräume brauchen Farbe: Wer hilft beim Streichen?");
        OrganisationId painter = painter();
        site.run(() -> organisations.pause(painter, LocalDate.of(2026, 4, 1), "Umbau", claudia));
        assertThat(held(id)).isEqualTo("Macht Pause bis 1. April 2026: Umbau");
        site.run(() -> organisations.pause(painter, null, "", claudia));

        publish(new CompanyAsked(site.id(), painter, UUID.randomUUID(), LocalDate.of(2026, 1, 20)));
        assertThat(held(id)).isEqualTo("Erst am 20. Januar 2026 gefragt. Wieder ab 21. März 2026.");
        app.clock().set(LocalDate.of(2026, 3, 21));
        assertThat(list(id).shown()).hasSize(1);

        UUID last = UUID.randomUUID();
        publish(new CompanyAsked(site.id(), painter, UUID.randomUUID(), LocalDate.of(2026, 1, 21)));
        publish(new CompanyAsked(site.id(), painter, UUID.randomUUID(), LocalDate.of(2026, 1, 22)));
        publish(new CompanyAsked(site.id(), painter, last, LocalDate.of(2026, 1, 23)));
        publish(new CompanyAsked(site.id(), painter, last, LocalDate.of(2026, 1, 23)));
        assertThat(held(id))
                .isEqualTo("In diesem Jahr schon 4-mal gefragt; gewünscht sind höchstens 4 Anfragen im Jahr.");

        publish(new AnswerGiven(site.id(), painter, last, "NO", app.clock().instant()));
        publish(new PromiseKept(
                site.id(), painter, UUID.randomUUID(), app.clock().instant(), "Malerarbeiten"));
        ReadinessView view = site.in(() -> readiness.of(painter));
        assertThat(view.asksThisYear()).isEqualTo(4);
        assertThat(view.lastAnswer()).isEqualTo("NO");
        assertThat(view.promisesKept()).isEqualTo(1);
    }

    @Test
    void what_a_company_gave_before_counts() {
        SupportRequestId id = request("Unser Chor sucht ein Klavier.");
        OrganisationId firm = site.in(() ->
                organisations.register(NewOrganisation.company("Huber & Söhne", "Saarbrücken", "10041100"), claudia));
        assertThat(list(id).shown()).isEmpty();
        publish(new PromiseKept(
                site.id(), firm, UUID.randomUUID(), app.clock().instant(), "Ein Klavier für den Kinderchor"));
        assertThat(list(id).shown()).extracting(SuggestionView::organisation).containsExactly(firm);
    }

    @Test
    void a_person_rules_out_and_takes_it_back_on_the_page() {
        SupportRequestId id = request("Zwei Gruppenräume brauchen Farbe: Wer hilft beim Streichen?");
        OrganisationId painter = painter();
        String number = site.in(() -> app.bean(SupportRequests.class).get(id)).number();
        String path = site.at("/anfragen/" + number + "/vorschlaege");
        Browser browser = app.signedIn(site.coordinator());
        String key = "company-" + painter.value();
        browser.get(path).ok().shows("Malerbetrieb Sticht", "Ansprechen");
        assertThat(browser.page().link("Ansprechen"))
                .isEqualTo(site.at("/anfragen/" + number + "/ansprache/neu?organisation=" + painter.value()));
        browser.get(browser.page().link("Passt nicht")).ok();
        browser.post(path + "/ausschliessen", "kandidat", key, "reason", "").status(422);
        browser.post(path + "/ausschliessen", "kandidat", key, "reason", "Hat gerade selbst einen Wasserschaden.")
                .ok()
                .shows("Hat gerade selbst einen Wasserschaden.", "Noch nichts Passendes");
        browser.post(path + "/freigeben", "kandidat", key).ok().shows("Ansprechen");
        browser.get(path + "/ausschliessen?kandidat=company-unsinn").status(404);
    }

    @Test
    void where_nothing_fits_the_page_says_what_is_missing_and_what_helps_now() {
        OrganisationId painter = painter();
        offer(painter, "Ein gebrauchter Gabelstapler.");
        String number = site.in(() ->
                        app.bean(SupportRequests.class).get(request("Wer übersetzt uns einen Brief ins Tigrinische?")))
                .number();
        app.signedIn(site.coordinator())
                .get(site.at("/anfragen/" + number + "/vorschlaege"))
                .ok()
                .shows(
                        "Noch nichts Passendes",
                        "Es fehlt noch",
                        "Wer kennt jemanden?",
                        "Selbst ein Unternehmen nennen");
        app.signedIn(site.connector())
                .get(site.at("/anfragen/" + number + "/vorschlaege"))
                .ok()
                .shows("Selbst ein Unternehmen nennen")
                .hides("Ein Wort ergänzen");
    }

    @Test
    void suggestions_run_both_ways_and_a_secret_place_stays_secret() {
        OrganisationId mover = site.in(() ->
                organisations.register(NewOrganisation.company("Umzüge Petersen", "Saarbrücken", "10041100"), claudia));
        OfferId offer = offer(mover, "Möbelwagen und drei Träger, zwei Tage im Jahr.");
        SupportRequestId id = site.in(() -> submit(
                NewRequest.asking("Frauenhaus-Förderkreis", "Umzug einer Wohngruppe, sechs Träger an einem Samstag.")
                        .place("10041519", "Völklingen", true)
                        .channel(Channel.DEMO)
                        .build()));
        assertThat(site.in(() -> suggestions.forOffer(offer)))
                .extracting(found -> found.request().id())
                .containsExactly(id);
        SuggestionView found = list(id).shown().getFirst();
        assertThat(found.offer()).isEqualTo(offer);
        assertThat(found.reasons()).noneMatch(reason -> reason.sentence().contains("km"));
        Browser browser = app.signedIn(site.coordinator());
        String number = site.in(() -> offers.get(offer)).number();
        browser.get(site.at("/angebote/" + number + "/vorschlaege"))
                .ok()
                .shows("Umzug einer Wohngruppe")
                .hides("Völklingen");
    }

    private SuggestionList list(SupportRequestId id) {
        return site.in(() -> suggestions.forRequest(id));
    }

    private String held(SupportRequestId id) {
        SuggestionList list = list(id);
        assertThat(list.shown()).isEmpty();
        return list.heldBack().getFirst().because();
    }

    private OrganisationId painter() {
        return site.in(() -> organisations.register(
                NewOrganisation.company("Malerbetrieb Sticht", "Saarbrücken", "10041100")
                        .inBranch("43.34", "2025"),
                claudia));
    }

    private OfferId offer(OrganisationId organisation, String what) {
        return site.in(() -> offers.publish(
                NewOffer.of(organisations.get(organisation).name(), what).by(organisation), claudia));
    }

    private SupportRequestId request(String question) {
        return site.in(() -> {
            SupportRequestId id = submit(NewRequest.asking("Kita Regenbogen e.V.", question)
                    .place("10041100", "Saarbrücken", false)
                    .channel(Channel.DEMO)
                    .build());
            RequestLedger ledger = app.bean(RequestLedger.class);
            transaction(() -> {
                ledger.append(id, Step.SCREENED, claudia, null, NextActor.GROUP, "");
                ledger.append(id, Step.ACCEPTED, claudia, null, NextActor.GROUP, "");
                ledger.append(id, Step.SEARCHING, claudia, null, NextActor.GROUP, "");
            });
            return id;
        });
    }

    private SupportRequestId submit(NewRequest request) {
        return app.bean(SupportRequests.class).submit(request, claudia);
    }

    private void publish(Object event) {
        site.run(() -> transaction(() -> app.publish(event)));
    }

    private void transaction(Runnable work) {
        new TransactionTemplate(app.bean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }
}
