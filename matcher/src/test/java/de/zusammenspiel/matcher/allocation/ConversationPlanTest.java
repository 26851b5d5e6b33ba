package de.zusammenspiel.matcher.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.matcher.allocation.ConversationPlan.Pair;
import de.zusammenspiel.matcher.allocation.ConversationPlan.Talk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConversationPlanTest {

    @Test
    void three_times_three_talks_take_three_rounds_and_the_best_come_first() {
        var pairs = new ArrayList<Pair>();
        for (int left = 0; left < 3; left++) {
            for (int right = 0; right < 3; right++) {
                pairs.add(new Pair(left, right, left == right ? 0.9 : 0.1 * left));
            }
        }
        var plan = ConversationPlan.of(pairs);
        assertThat(plan.rounds()).hasSize(3);
        assertThat(plan.rounds().getFirst())
                .extracting(talk -> talk.left() - talk.right())
                .containsOnly(0);
    }

    @Test
    void nobody_is_in_two_places_and_no_round_is_too_many() {
        var random = new Random(5);
        for (int market = 0; market < 400; market++) {
            var pairs = pairs(random, 1 + random.nextInt(12), 1 + random.nextInt(12));
            int tables = random.nextInt(3) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(8);
            var plan = ConversationPlan.of(pairs, tables);
            var talks = plan.rounds().stream().flatMap(List::stream).toList();
            assertThat(talks)
                    .extracting(talk -> new Pair(talk.left(), talk.right(), talk.score()))
                    .containsExactlyInAnyOrderElementsOf(pairs);
            assertThat(plan.rounds()).hasSize(Math.max(busiest(pairs), Math.ceilDiv(pairs.size(), tables)));
            for (var round : plan.rounds()) {
                assertThat(round.size()).isLessThanOrEqualTo(tables);
                assertThat(round).extracting(Talk::left).doesNotHaveDuplicates();
                assertThat(round).extracting(Talk::right).doesNotHaveDuplicates();
                assertThat(round)
                        .extracting(Talk::table)
                        .doesNotHaveDuplicates()
                        .allMatch(table -> table <= tables);
            }
        }
    }

    @Test
    void earlier_rounds_promise_more() {
        var random = new Random(6);
        for (int market = 0; market < 50; market++) {
            var plan = ConversationPlan.of(pairs(random, 10, 10));
            double before = Double.MAX_VALUE;
            for (var round : plan.rounds()) {
                double sum = round.stream().mapToDouble(Talk::score).sum();
                assertThat(sum).isLessThanOrEqualTo(before + 1e-3);
                before = sum;
            }
        }
    }

    @Test
    void a_large_market_is_planned_at_once() {
        var random = new Random(7);
        var pairs = new HashSet<Pair>();
        for (int left = 0; left < 300; left++) {
            for (int talk = 0; talk < 10; talk++) {
                pairs.add(new Pair(left, random.nextInt(200), 0.5));
            }
        }
        var plan = ConversationPlan.of(List.copyOf(pairs), 120);
        assertThat(plan.rounds().size()).isLessThan(40);
    }

    @Test
    void a_pair_named_twice_talks_once_and_an_empty_market_has_no_rounds() {
        assertThat(ConversationPlan.of(List.of(new Pair(0, 0, 0.1), new Pair(0, 0, 0.7)))
                        .rounds())
                .containsExactly(List.of(new Talk(0, 0, 0.7, 1)));
        assertThat(ConversationPlan.of(List.of()).rounds()).isEmpty();
        assertThatThrownBy(() -> ConversationPlan.of(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pair(-1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Pair> pairs(Random random, int lefts, int rights) {
        var pairs = new ArrayList<Pair>();
        for (int left = 0; left < lefts; left++) {
            for (int right = 0; right < rights; right++) {
                if (random.nextInt(3) == 0) {
                    pairs.add(new Pair(left, right, random.nextInt(100) / 100.0));
                }
            }
        }
        return pairs;
    }

    private static int busiest(List<Pair> pairs) {
        var left = new int[20];
        var right = new int[20];
        int most = 0;
        for (var pair : pairs) {
            most = Math.max(most, Math.max(++left[pair.left()], ++right[pair.right()]));
        }
        return most;
    }
}
