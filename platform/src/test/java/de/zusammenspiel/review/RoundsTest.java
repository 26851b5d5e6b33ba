package de.zusammenspiel.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestPerson;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final ReviewHouse house = new ReviewHouse("10041");

    @Test
    void five_working_days_leave_out_weekends_and_the_holidays_of_the_land() {
        // Whit Monday everywhere, Corpus Christi in the Saarland but not in Berlin.
        house.app.clock().set(LocalDate.of(2026, 5, 19));
        assertThat(house.site.in(house.rounds::earliestEnd)).isEqualTo(LocalDate.of(2026, 5, 27));
        house.app.clock().set(LocalDate.of(2026, 6, 1));
        assertThat(house.site.in(house.rounds::earliestEnd)).isEqualTo(LocalDate.of(2026, 6, 9));

        ReviewHouse berlin = new ReviewHouse("11");
        berlin.app.clock().set(LocalDate.of(2026, 6, 1));
        assertThat(berlin.site.in(berlin.rounds::earliestEnd)).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void silence_is_yes_only_when_the_site_chose_so_and_the_working_days_are_over() {
        house.silenceIsYes(true);
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        house.app.clock().set(LocalDate.of(2026, 6, 1));
        RoundId round = house.round(LocalDate.of(2026, 6, 3), id);
        assertThat(house.site.in(() -> house.rounds.get(round)).until()).isEqualTo(LocalDate.of(2026, 6, 9));

        house.on(LocalDate.of(2026, 6, 9));
        assertThat(house.step(id)).isEqualTo(Step.ON_AGENDA);
        house.on(LocalDate.of(2026, 6, 10));
        assertThat(house.step(id)).isEqualTo(Step.SEARCHING);
        assertThat(house.decision(id).in()).isEqualTo(DecidedIn.ROUND);
        assertThat(house.decision(id).reason()).isEqualTo("0 dafür, 0 lieber nicht, 2 ohne Antwort");
    }

    @Test
    void where_silence_is_no_answer_the_round_ends_undecided_and_goes_to_the_agenda() {
        house.silenceIsYes(false);
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        RoundId round = house.round(LocalDate.of(2026, 2, 9), id);
        answer(round, house.site.connector(), id, RoundAnswer.TAKE);
        house.on(LocalDate.of(2026, 2, 10));
        assertThat(house.step(id)).isEqualTo(Step.ON_AGENDA);
        assertThat(house.site
                        .in(() -> house.rounds.get(round))
                        .items()
                        .getFirst()
                        .outcome())
                .isEqualTo(RoundOutcome.UNANSWERED);
        assertThat(house.site.in(() -> house.reviews.decisionOn(id))).isEmpty();
    }

    @Test
    void when_all_have_answered_the_round_ends_at_once_and_abstentions_do_not_count() {
        TestPerson hans = house.member("Hans Vogt", GroupPart.CONNECTOR);
        SupportRequestId wanted = house.screened("Wir brauchen ein Zelt.");
        SupportRequestId disputed = house.screened("Wir brauchen eine Bühne.");
        RoundId round = house.round(LocalDate.of(2026, 2, 16), wanted, disputed);
        answer(round, house.site.connector(), Map.of(wanted, RoundAnswer.TAKE, disputed, RoundAnswer.TAKE));
        answer(round, house.site.runner(), Map.of(wanted, RoundAnswer.ABSTAIN, disputed, RoundAnswer.DISCUSS));
        assertThat(house.step(wanted)).isEqualTo(Step.ON_AGENDA);
        answer(round, hans, Map.of(wanted, RoundAnswer.TAKE, disputed, RoundAnswer.TAKE));

        assertThat(house.step(wanted)).isEqualTo(Step.SEARCHING);
        assertThat(house.decision(wanted).abstained()).containsExactly("Lena Maas");
        assertThat(house.step(disputed)).isEqualTo(Step.ON_AGENDA);
        Round ended = house.site.in(() -> house.rounds.get(round));
        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.items()).extracting(RoundItem::outcome).contains(RoundOutcome.DISCUSS);
    }

    @Test
    void after_a_round_a_duo_is_proposed_and_taken_with_one_click() {
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        RoundId round = house.round(LocalDate.of(2026, 2, 9), id);
        answer(round, house.site.connector(), id, RoundAnswer.TAKE);
        answer(round, house.site.runner(), id, RoundAnswer.TAKE);
        Browser desk = house.app.signedIn(house.site.coordinator());
        assertThat(desk.get(house.site.at("/umlaeufe/" + round)).ok().text()).contains("Wer begleitet sie?");
        assertThat(desk.get(house.site.at("/heute")).ok().text()).contains("noch begleitet es niemand");

        desk.get(house.site.at("/heute/duo/" + id.value())).ok();
        desk.post(house.site.at("/heute/duo/" + id.value())).ok();

        assertThat(house.site.in(() -> house.reviews.duoOf(id))).get().satisfies(duo -> {
            assertThat(duo.connector()).isEqualTo(house.site.connector().account());
            assertThat(duo.runner()).isEqualTo(house.site.runner().account());
        });
        assertThat(desk.get(house.site.at("/heute")).ok().text()).doesNotContain("noch begleitet es niemand");
    }

    @Test
    void what_is_decided_elsewhere_meanwhile_is_left_alone() {
        SupportRequestId id = house.screened("Wir brauchen ein Zelt.");
        RoundId round = house.round(LocalDate.of(2026, 2, 9), id);
        house.site.run(() -> house.reviews.decide(
                id, Verdict.DECLINED, "Das gibt es im Bauhof.", java.util.Set.of(), house.claudia));
        house.on(LocalDate.of(2026, 2, 10));
        assertThat(house.step(id)).isEqualTo(Step.DECLINED);
        assertThat(house.site.in(() -> house.rounds.get(round)).isOpen()).isFalse();
        assertThat(house.site.in(() -> house.reviews.decisionsOn(id))).hasSize(1);
    }

    private void answer(RoundId round, TestPerson person, SupportRequestId id, RoundAnswer answer) {
        answer(round, person, Map.of(id, answer));
    }

    private void answer(RoundId round, TestPerson person, Map<SupportRequestId, RoundAnswer> answers) {
        Map<SupportRequestId, RoundReply> replies = answers.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> new RoundReply(entry.getValue(), "")));
        house.site.run(() -> house.rounds.answer(house.voter(round, person), replies, person.actor()));
    }
}
