package de.zusammenspiel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RequestRoadTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final SupportRequests requests = app.bean(SupportRequests.class);
    private final RequestLedger ledger = app.bean(RequestLedger.class);
    private final Screenings screenings = app.bean(Screenings.class);
    private final Offers offers = app.bean(Offers.class);
    private final Actor coordinator = site.coordinator().actor();

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    private SupportRequestId sleepingBags() {
        return site.in(() -> requests.submit(
                NewRequest.asking("Wärmestube Nordstadt", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                        .contact("Mira Schön", "mira@waermestube.example", null)
                        .purpose("Für wohnungslose Menschen in der Nordstadt")
                        .kinds(ResourceKind.MATERIAL)
                        .amount("30 Stück")
                        .quantities(null, null, 30)
                        .wishDate(LocalDate.of(2026, 11, 1), false)
                        .place("10041100", "Saarbrücken", false)
                        .whyNotOtherwise("Die Spenden reichen nur für zehn.")
                        .participation("Wir holen ab und verteilen.")
                        .publicationOk(true)
                        .build(),
                Actor.guest("Mira Schön")));
    }

    @Test
    void goods_go_from_the_form_to_the_fast_track_and_onto_the_public_page() {
        SupportRequestId id = sleepingBags();
        SupportRequest request = site.in(() -> requests.get(id));
        assertThat(request.number()).isEqualTo("A-2026-0001");
        assertThat(request.gaps()).isEmpty();
        assertThat(request.due()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(site.in(() -> screenings.of(id)).proposal()).isEqualTo(new Proposal.FastTrack());

        assertThatThrownBy(() -> site.run(() -> screenings.fastTrack(id, coordinator)))
                .isInstanceOf(IllegalArgumentException.class);
        site.run(() ->
                screenings.answer(id, Map.of(Criterion.K1, Answer.yes(), Criterion.K3, Answer.yes()), coordinator));
        site.run(() -> screenings.fastTrack(id, coordinator));

        assertThat(site.in(() -> ledger.steps(id)))
                .extracting(StepEntry::step)
                .containsExactly(Step.SUBMITTED, Step.FAST_TRACKED);
        assertThat(site.in(() -> requests.get(id)).organisation()).isNotNull();
        assertThat(site.in(() -> app.bean(PublicBoard.class).needs(5)))
                .extracting(PublishedNeed::number)
                .containsExactly("A-2026-0001");
    }

    @Test
    void a_step_out_of_order_is_refused_and_leaves_no_trace() {
        SupportRequestId id = sleepingBags();
        assertThatThrownBy(() -> site.run(() -> new TransactionTemplate(app.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(
                                status -> ledger.append(id, Step.THANKED, coordinator, null, NextActor.NOBODY, ""))))
                .isInstanceOf(StepNotAllowed.class);
        assertThat(site.in(() -> ledger.steps(id))).hasSize(1);
    }

    @Test
    void a_call_in_three_fields_shows_what_is_missing() {
        SupportRequestId id = site.in(() -> requests.takeCall(
                "Tafel-Initiative Lindenhof", "Wir brauchen einen Kühlschrank.", "0365 1234", null, coordinator));
        SupportRequest request = site.in(() -> requests.get(id));
        assertThat(request.step()).isEqualTo(Step.CLARIFYING);
        assertThat(request.gaps())
                .contains(Gap.CONTACT, Gap.KIND, Gap.AMOUNT, Gap.DATE, Gap.PLACE)
                .doesNotContain(Gap.ORGANISATION, Gap.QUESTION);
    }

    @Test
    void two_people_editing_at_once_do_not_overwrite_each_other() {
        SupportRequestId id = sleepingBags();
        SupportRequest seen = site.in(() -> requests.get(id));
        site.run(() -> requests.change(
                id, seen.version(), NewRequest.like(seen).amount("40 Stück").build(), coordinator));
        assertThatThrownBy(() -> site.run(() -> requests.change(
                        id,
                        seen.version(),
                        NewRequest.like(seen).amount("50 Stück").build(),
                        coordinator)))
                .isInstanceOf(StaleEdit.class);
        assertThat(site.in(() -> requests.get(id)).amount()).isEqualTo("40 Stück");
    }

    @Test
    void a_question_and_its_answer_pass_the_turn_back_and_forth() {
        SupportRequestId id = sleepingBags();
        assertThat(site.in(() -> screenings.askBack(id, "Welche Größe?", coordinator)))
                .isTrue();
        assertThat(site.in(() -> requests.get(id)).next()).isEqualTo(NextActor.APPLICANT);
        Clarifications clarifications = app.bean(Clarifications.class);
        Clarification asked = site.in(() -> clarifications.of(id)).getFirst();
        site.run(() -> clarifications.answer(asked.id(), "Normale Größe.", Actor.guest("Mira Schön")));
        assertThat(site.in(() -> requests.get(id)).next()).isEqualTo(NextActor.COORDINATOR);
        assertThat(site.in(() -> clarifications.of(id)).getFirst().answer()).isEqualTo("Normale Größe.");
    }

    @Test
    void an_offer_goes_to_one_request_only_however_many_reach_for_it() throws Exception {
        SupportRequestId request = sleepingBags();
        OfferId offer = site.in(() -> offers.publish(
                NewOffer.of("Outdoor-Laden Gipfelkreuz", "Vorjahresmodelle: Schlafsäcke, Jacken."), coordinator));
        List<Callable<Boolean>> reaching = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reaching.add(() -> {
                try {
                    site.run(() -> offers.reserve(offer, request, coordinator));
                    return true;
                } catch (OfferNotFree taken) {
                    return false;
                }
            });
        }
        int got = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Boolean> one : threads.invokeAll(reaching)) {
                got += one.get() ? 1 : 0;
            }
        }
        assertThat(got).isEqualTo(1);
        assertThat(site.in(() -> offers.get(offer)).state()).isEqualTo(OfferState.RESERVED);
    }

    @Test
    void offers_run_out_by_themselves_and_passed_wish_dates_come_back() {
        OfferId offer = site.in(() -> offers.publish(
                NewOffer.of("Möbelhaus Rahn", "Ausstellungsmöbel").time(null, LocalDate.of(2026, 2, 10)), coordinator));
        SupportRequestId id = sleepingBags();
        site.run(() ->
                screenings.answer(id, Map.of(Criterion.K1, Answer.yes(), Criterion.K3, Answer.yes()), coordinator));
        site.run(() -> screenings.fastTrack(id, coordinator));
        SiteJobs jobs = app.bean(SiteJobs.class);

        app.clock().advance(Duration.ofDays(9));
        jobs.runNow("intake-offer-expiry");
        assertThat(site.in(() -> offers.get(offer)).state()).isEqualTo(OfferState.EXPIRED);
        jobs.runNow("intake-offer-expiry");

        app.clock().set(LocalDate.of(2026, 11, 2));
        jobs.runNow("intake-wish-date");
        jobs.runNow("intake-wish-date");
        assertThat(site.in(() -> ledger.steps(id))).hasSize(3);
        assertThat(site.in(() -> requests.get(id)).due()).isEqualTo(LocalDate.of(2026, 11, 2));
    }
}
