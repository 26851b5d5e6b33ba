package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.AnswerOutcome;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What companies give without having been asked, beside what others promise: together they fill one need. */
class GiftsByHandTest {
    private final AgreementCase a = new AgreementCase();
    private final SupportRequestId request = a.sleepingBags();
    private final Browser claudia = a.app.signedIn(a.site.coordinator());

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void a_gift_that_fills_what_a_promised_part_left_open_ends_the_search() {
        ChallengeId part = a.asked(request, a.company("Gipfelkreuz"));
        answered(part, 20);
        confirmed(byHand("Zeltplatz", 10));

        assertThat(a.step(request)).isEqualTo(Step.PLEDGED);
        assertThat(pledge(part)).isEqualTo(PledgeState.CHOSEN);
        claudia.get(a.site.at("/anfragen/" + number() + "/ansprache"))
                .ok()
                .shows("Alles ist zugesagt.")
                .hides("Noch hat niemand alles zugesagt");
        claudia.get(a.site.at("/heute")).ok().hides("sucht jemanden");
        confirmedIfOpen(a.fromPledge(part));
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
    }

    @Test
    void a_gift_over_everything_thanks_whoever_said_yes_and_withdraws_what_was_planned() {
        ChallengeId whole = a.asked(request, a.company("Gipfelkreuz"));
        a.asked(request, a.company("Zeltplatz"));
        ChallengeId planned = a.in(() -> a.challenges.plan(
                request,
                a.company("Bergwacht"),
                null,
                null,
                Way.CALL,
                a.site.connector().account(),
                "",
                a.coordinator));
        a.in(() -> a.challenges.answer(whole, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        String choice = a.site.at("/heute/wahl/"
                + a.in(() -> a.challenges.pledgesOf(whole)).getFirst().id());
        assertThat(a.in(a.challenges::toChoose)).hasSize(1);
        claudia.get(choice).ok().shows("Gipfelkreuz");

        confirmed(byHand("Lagerhaus", 30));

        assertThat(a.step(request)).isEqualTo(Step.AGREED);
        assertThat(pledge(whole)).isEqualTo(PledgeState.SURPLUS);
        assertThat(a.letters(request, "outreach.surplus")).hasSize(1);
        assertThat(a.in(a.challenges::toChoose)).isEmpty();
        claudia.post(choice).ok().shows("Hier ist nichts mehr zu schicken");
        assertThat(a.in(() -> a.challenges.get(planned)).state()).isEqualTo(ChallengeState.WITHDRAWN);
        a.app.signedIn(a.site.connector())
                .post(a.site.at("/heute/gefragt/" + planned))
                .ok()
                .shows("Hier ist niemand mehr zu fragen");
    }

    @Test
    void a_planned_ask_of_a_request_that_is_over_is_not_asked_and_nothing_breaks() {
        ChallengeId planned = a.in(() -> a.challenges.plan(
                request,
                a.company("Bergwacht"),
                null,
                null,
                Way.CALL,
                a.site.connector().account(),
                "",
                a.coordinator));
        a.run(() -> a.requests.withdraw(request, a.coordinator, ""));
        a.app.signedIn(a.site.connector())
                .post(a.site.at("/heute/gefragt/" + planned))
                .status(409)
                .shows("wird gerade niemand gesucht");
    }

    @Test
    void a_gift_that_never_came_does_not_count_and_one_that_came_in_part_counts_so_far() {
        AgreementId never = byHand("Gipfelkreuz", 10);
        confirmed(never);
        AgreementId partly = byHand("Zeltplatz", 15);
        confirmed(partly);
        assertThat(missing()).isEqualTo(5);

        a.run(() -> a.agreements.resolve(never, new CompletionAnswer.No("Das Lager ist leer."), a.coordinator));
        assertThat(missing()).isEqualTo(15);
        a.run(() -> a.agreements.resolve(
                partly, new CompletionAnswer.Different(List.of(new Amount(null, null, 8)), ""), a.coordinator));
        assertThat(missing()).isEqualTo(22);

        ChallengeId rest = a.asked(request, a.company("Bergwacht"));
        assertThat(answered(rest, 22))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Counted.class,
                        counted -> assertThat(counted.tooMuch()).isFalse());
    }

    @Test
    void a_promise_that_falls_through_beside_a_gift_is_searched_for_again() {
        confirmed(byHand("Gipfelkreuz", 10));
        ChallengeId part = a.asked(request, a.company("Zeltplatz"));
        answered(part, 20);
        AgreementId broken = a.fromPledge(part);
        confirmedIfOpen(broken);
        assertThat(a.step(request)).isEqualTo(Step.AGREED);

        a.run(() -> a.agreements.cancel(broken, "Verkauft.", "Sie sind verkauft.", a.coordinator));

        assertThat(pledge(part)).isEqualTo(PledgeState.WITHDRAWN);
        assertThat(missing()).isEqualTo(20);
        assertThat(a.step(request)).isEqualTo(Step.SEARCHING);
        assertThat(a.words(request, "agreement.cancelled")).anyMatch(words -> words.contains("Wir suchen weiter"));
    }

    @Test
    void a_draft_nobody_counted_on_is_dropped_without_a_new_search() {
        a.promised(request, a.company("Gipfelkreuz"));
        a.fromPledge(request);
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
        AgreementId more = byHand("Zeltplatz", 5);
        a.run(() -> a.agreements.cancel(more, "Zu viel.", "", a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
    }

    @Test
    void a_gift_without_an_amount_fills_every_part_and_what_comes_later_is_kept_for_others() {
        ChallengeId asked = a.asked(request, a.company("Bergwacht"));
        AgreementId draft = byHand("Gipfelkreuz", 5);
        confirmed(byHand("Zeltplatz", null));

        assertThat(a.in(() -> a.challenges.coverage(request)).full()).isTrue();
        assertThat(missing()).isZero();
        assertThat(a.step(request)).isEqualTo(Step.PLEDGED);
        assertThat(answered(asked, 20)).isInstanceOf(AnswerOutcome.Surplus.class);
        a.run(() -> a.agreements.cancel(draft, "Zu viel.", "", a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
    }

    @Test
    void a_company_that_has_promised_already_is_asked_whether_this_comes_on_top() {
        a.promised(request, a.company("Gipfelkreuz"));
        String page = a.site.at("/anfragen/" + number() + "/vereinbarungen/neu");
        String[] typed = {"companyName", "Gipfelkreuz", "what", "Schlafsäcke", "kind", "MATERIAL", "pieces", "5"};
        claudia.post(page, typed).status(422).shows("Gipfelkreuz hat für diese Anfrage schon etwas zugesagt");
        String[] more = {
            "companyName", "Gipfelkreuz", "what", "Schlafsäcke", "kind", "MATERIAL", "pieces", "5", "more", "true"
        };
        claudia.post(page, more).ok().shows("Schlafsäcke");
        assertThat(a.in(() -> a.agreements.of(request))).hasSize(1);
    }

    @Test
    void gifts_confirmed_at_the_same_moment_see_each_other() throws Exception {
        List<AgreementId> gifts =
                List.of(byHand("Gipfelkreuz", 10), byHand("Zeltplatz", 8), byHand("Bergwacht", 7), byHand("Lager", 5));
        gifts.forEach(id -> a.run(() -> a.agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön"))));
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(gifts.size())) {
            List<Future<Boolean>> confirmed = gifts.stream()
                    .map(id -> threads.submit(() -> {
                        go.await();
                        a.run(() -> a.agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Maria Kern")));
                        return true;
                    }))
                    .toList();
            go.countDown();
            for (Future<Boolean> one : confirmed) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(a.in(() -> a.challenges.coverage(request)).full()).isTrue();
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
    }

    private AgreementId byHand(String company, @Nullable Integer pieces) {
        OrganisationId shelter = a.in(() -> a.organisations.findOrRegister(
                NewOrganisation.nonProfit("Wärmestube Nordstadt", "Saarbrücken", "10041100"), a.coordinator));
        Contribution bags = Contribution.of(Side.COMPANY, ResourceKind.MATERIAL, "Schlafsäcke");
        return a.in(() -> a.agreements.create(
                NewAgreement.between(a.company(company), shelter, "Schlafsäcke")
                        .about(request)
                        .with(pieces == null ? bags : bags.pieces(pieces, "Stück")),
                a.coordinator));
    }

    private void confirmed(AgreementId id) {
        a.run(() -> a.agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön")));
        a.run(() -> a.agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Maria Kern")));
    }

    private void confirmedIfOpen(AgreementId id) {
        if (a.get(id).state().isChangeable()) {
            confirmed(id);
        }
    }

    private AnswerOutcome answered(ChallengeId id, int pieces) {
        return a.in(() -> a.challenges.answer(
                id, Answer.PARTLY, AnswerDetails.part("Schlafsäcke").pieces(pieces), Actor.guest("Mira Schön")));
    }

    private PledgeState pledge(ChallengeId id) {
        return a.in(() -> a.challenges.pledgesOf(id)).getFirst().state();
    }

    private double missing() {
        return a.in(() -> a.challenges.coverage(request)).parts().getFirst().missing();
    }

    private String number() {
        return a.in(() -> a.requests.get(request).number());
    }
}
