package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.site.SiteJobs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final OutreachCase a = new OutreachCase();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void a_full_yes_to_a_clear_request_covers_it_once() {
        Challenge challenge = a.asked(a.company("Gipfelkreuz"));
        assertThat(a.request().next()).isEqualTo(NextActor.COMPANY);

        assertThat(a.answer(challenge, Answer.YES, AnswerDetails.NONE)).isInstanceOf(AnswerOutcome.Pledged.class);
        assertThat(a.answer(challenge, Answer.YES, AnswerDetails.NONE)).isInstanceOf(AnswerOutcome.Unchanged.class);

        assertThat(a.request().step()).isEqualTo(Step.PLEDGED);
        assertThat(pledges()).singleElement().satisfies(pledge -> {
            assertThat(pledge.state()).isEqualTo(PledgeState.CHOSEN);
            assertThat(pledge.pieces()).isEqualTo(30);
        });
        assertThat(letters("outreach.thanks")).hasSize(1);
    }

    @Test
    void parts_add_up_and_what_is_too_much_becomes_an_offer() {
        Challenge first = a.asked(a.company("Gipfelkreuz"));
        Challenge second = a.asked(a.company("Zeltbau Saar"));

        a.answer(first, Answer.PARTLY, AnswerDetails.part("20 Schlafsäcke").pieces(20));
        assertThat(coverage().sentence()).isEqualTo("Zugesagt: 20 von 30 Stück. Noch offen: 10.");
        assertThat(a.request().step()).isEqualTo(Step.SEARCHING);

        AnswerOutcome outcome = a.answer(
                second, Answer.PARTLY, AnswerDetails.part("25 Schlafsäcke").pieces(25));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Counted.class,
                        counted -> assertThat(counted.tooMuch()).isTrue());
        assertThat(coverage().full()).isTrue();
        assertThat(a.request().step()).isEqualTo(Step.PLEDGED);
        assertThat(pledges().stream()
                        .filter(pledge -> pledge.state() == PledgeState.CHOSEN)
                        .map(Pledge::pieces))
                .containsExactlyInAnyOrder(20, 10);
        assertThat(kept(second).amount()).isEqualTo("15 Stück");
    }

    @Test
    void twenty_answers_at_once_never_cover_more_than_was_asked() throws Exception {
        List<Challenge> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asked.add(a.asked(a.company("Haus " + (char) ('A' + i))));
        }
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<AnswerOutcome>> answers = asked.stream()
                    .map(challenge -> threads.submit(() -> {
                        go.await();
                        return a.answer(
                                challenge,
                                Answer.PARTLY,
                                AnswerDetails.part("vier Schlafsäcke").pieces(4));
                    }))
                    .toList();
            go.countDown();
            for (Future<AnswerOutcome> answer : answers) {
                answer.get();
            }
        }
        List<Pledge> pledges = pledges();
        assertThat(pledges.stream()
                        .filter(pledge -> pledge.state() == PledgeState.CHOSEN)
                        .mapToInt(pledge -> pledge.pieces() == null ? 0 : pledge.pieces())
                        .sum())
                .isEqualTo(30);
        assertThat(pledges).hasSize(21).noneMatch(pledge -> pledge.state() == PledgeState.OFFERED);
        assertThat(a.in(() -> a.challenges.of(a.request)).stream()
                        .filter(challenge -> challenge.state() == ChallengeState.SURPLUS))
                .hasSize(12);
        assertThat(a.request().step()).isEqualTo(Step.PLEDGED);
    }

    @Test
    void among_several_full_yeses_the_coordinator_chooses_and_the_others_hear_the_same_day() {
        Challenge first = a.asked(a.company("Gipfelkreuz"));
        Challenge second = a.asked(a.company("Zeltbau Saar"));
        assertThat(a.answer(first, Answer.YES, AnswerDetails.NONE)).isInstanceOf(AnswerOutcome.Considered.class);
        assertThat(a.answer(second, Answer.YES, AnswerDetails.NONE)).isInstanceOf(AnswerOutcome.Considered.class);
        assertThat(a.request().next()).isEqualTo(NextActor.COORDINATOR);

        Pledge wanted = pledgeOf(second);
        a.run(() -> a.challenges.choose(wanted.id(), a.site.coordinator().actor()));

        assertThat(a.now(first).state()).isEqualTo(ChallengeState.SURPLUS);
        assertThat(a.now(second).state()).isEqualTo(ChallengeState.PLEDGED);
        assertThat(letters("outreach.surplus"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toEmail()).isEqualTo("schoen@gipfelkreuz.example"));
        Pledge other = pledgeOf(first);
        assertThatThrownBy(() -> a.run(() ->
                        a.challenges.choose(other.id(), a.site.coordinator().actor())))
                .isInstanceOf(NotToChoose.class);
    }

    @Test
    void a_company_may_think_better_of_it_until_there_is_an_agreement() {
        Challenge challenge = a.asked(a.company("Gipfelkreuz"));
        a.answer(challenge, Answer.YES, AnswerDetails.NONE);
        a.answer(challenge, Answer.NO, AnswerDetails.NONE);

        assertThat(a.now(challenge).state()).isEqualTo(ChallengeState.REFUSED);
        assertThat(a.request().step()).isEqualTo(Step.SEARCHING);
        assertThat(pledges()).allMatch(pledge -> pledge.state() == PledgeState.WITHDRAWN);
    }

    @Test
    void later_becomes_an_offer_for_then() {
        Challenge challenge = a.asked(a.company("Gipfelkreuz"));
        LocalDate autumn = LocalDate.of(2026, 10, 1);
        a.answer(challenge, Answer.LATER, AnswerDetails.from(autumn, "Nach der Saison gern."));

        assertThat(a.now(challenge).state()).isEqualTo(ChallengeState.LATER);
        assertThat(kept(challenge).availableFrom()).isEqualTo(autumn);
    }

    @Test
    void the_member_is_reminded_after_a_week_and_after_two_the_challenge_rests() {
        Challenge challenge = a.asked(a.company("Gipfelkreuz"));
        a.app.clock().advance(Duration.ofDays(6));
        job();
        assertThat(letters("outreach.reminder")).isEmpty();
        a.app.clock().advance(Duration.ofDays(1));
        job();
        job();
        assertThat(letters("outreach.reminder"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toEmail())
                        .isEqualTo(a.site.connector().email()));
        a.app.clock().advance(Duration.ofDays(7));
        job();

        assertThat(a.now(challenge).state()).isEqualTo(ChallengeState.NO_ANSWER);
        assertThat(a.request().next()).isEqualTo(NextActor.GROUP);
        assertThat(a.in(a.challenges::rested)).extracting(Challenge::id).containsExactly(challenge.id());
        // Silence is no refusal: a late yes still counts.
        assertThat(a.answer(challenge, Answer.YES, AnswerDetails.NONE)).isInstanceOf(AnswerOutcome.Pledged.class);
    }

    @Test
    void a_late_yes_becomes_an_offer() {
        Challenge slow = a.asked(a.company("Gipfelkreuz"));
        a.app.clock().advance(Duration.ofDays(14));
        job();
        Challenge quick = a.asked(a.company("Zeltbau Saar"));
        a.answer(quick, Answer.YES, AnswerDetails.NONE);

        assertThat(a.answer(slow, Answer.YES, AnswerDetails.NONE)).isInstanceOf(AnswerOutcome.Surplus.class);
        assertThat(kept(slow)).satisfies(offer -> {
            assertThat(offer.state()).isEqualTo(OfferState.OPEN);
            assertThat(offer.organisationName()).isEqualTo("Gipfelkreuz");
        });
        a.answer(slow, Answer.NO, AnswerDetails.NONE);
        assertThat(a.in(() -> a.app.bean(Offers.class).open())).isEmpty();
        assertThat(a.request().step()).isEqualTo(Step.PLEDGED);
    }

    @Test
    void the_platform_writes_only_with_a_recorded_basis() {
        OrganisationId company = a.company("Gipfelkreuz");
        assertThatThrownBy(() -> a.planned(company, Way.PLATFORM_MAIL, a.site.connector()))
                .isInstanceOf(NoMailBasis.class);

        a.run(() -> a.organisations.recordMailBasis(
                a.contact(company),
                MailBasis.CONSENT,
                "Am Telefon am 2. Februar zugestimmt",
                a.site.coordinator().actor()));
        Challenge challenge = a.planned(company, Way.PLATFORM_MAIL, a.site.connector());
        a.run(() -> a.challenges.asked(challenge.id(), a.site.connector().actor()));
        a.run(() -> a.challenges.asked(challenge.id(), a.site.connector().actor()));
        assertThat(letters("outreach.challenge")).hasSize(1);
    }

    private List<Pledge> pledges() {
        return a.in(() -> a.challenges.pledgesOf(a.request));
    }

    private Pledge pledgeOf(Challenge challenge) {
        return a.in(() -> a.challenges.pledgesOf(challenge.id())).getFirst();
    }

    private Coverage coverage() {
        return a.in(() -> a.challenges.coverage(a.request));
    }

    private Offer kept(Challenge challenge) {
        return a.in(() -> a.app.bean(Offers.class)
                .get(Objects.requireNonNull(a.challenges.get(challenge.id()).keptOffer())));
    }

    private List<SentMail> letters(String kind) {
        return a.in(() -> a.app.bean(Outbox.class).latest(200)).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    private void job() {
        a.app.bean(SiteJobs.class).runNow("outreach-waiting");
    }
}
