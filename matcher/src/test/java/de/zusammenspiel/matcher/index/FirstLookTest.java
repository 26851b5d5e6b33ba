package de.zusammenspiel.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.sample.SampleTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So many entries that only a part is looked at closely. */
class FirstLookTest {

    private static final int OFFERS = 12_000;
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final Need NEED = Need.of("N", "Wir suchen jemanden, der unsere Drehorgel repariert");

    private final SampleTexts samples = new SampleTexts(7);

    @Test
    void one_among_many_is_found_replaced_and_removed() {
        try (var index = new MatchIndex(Understanders.BUILT_IN, CLOCK)) {
            index.rebuild(filling -> {
                for (int i = 0; i < OFFERS; i++) {
                    filling.put(samples.offer(i), 0);
                }
            });
            index.put(Offer.of("one", "Ich repariere jede Drehorgel"));
            assertThat(ids(index)).startsWith("one");
            index.put(Offer.of("one", "Rasen mähen"));
            index.put(Offer.of("other", "Ich repariere jede Drehorgel"));
            assertThat(ids(index)).startsWith("other").doesNotContain("one");
            index.remove("other");
            assertThat(ids(index)).doesNotContain("other");
        }
    }

    private static List<String> ids(MatchIndex index) {
        return index.suggest(NEED, 10, id -> Readiness.UNKNOWN).shown().stream()
                .map(Suggestion::id)
                .toList();
    }

    @Test
    void the_best_are_kept_whatever_their_order() {
        var best = new Best(3);
        IntStream.range(0, 10_000).forEach(number -> best.add(number, number * 7_919 % 10_000 / 100f));
        var all = IntStream.range(0, 10_000)
                .boxed()
                .sorted((one, two) -> two * 7_919 % 10_000 - one * 7_919 % 10_000)
                .limit(12)
                .toList();
        // Sixteenths of a point are told apart, and six share the highest.
        assertThat(best.numbers()).hasSize(3).isSorted();
        assertThat(all).containsAll(IntStream.of(best.numbers()).boxed().toList());
    }

    @Test
    void fewer_than_wanted_are_all_kept() {
        var best = new Best(5);
        best.add(4, 0);
        best.add(2, 0);
        assertThat(best.numbers()).containsExactly(2, 4);
    }

    @Test
    void a_ranking_leaves_out_the_impossible_and_estimates_only_who_can_be_next() {
        var exact = new double[] {12.5, Estimate.IMPOSSIBLE, 40, 30, 1};
        var asked = new ArrayList<Integer>();
        var ranking =
                new Ranking(new int[] {3, 5, 9, 12, 20}, new double[] {39, 80, 60, Estimate.IMPOSSIBLE, 10}, place -> {
                    asked.add(place);
                    return exact[place];
                });
        assertThat(ranking.points()).isEqualTo(40);
        assertThat(asked).containsExactly(1, 2);
        assertThat(ranking.take(1)).containsExactly(9);
        assertThat(ranking.take(5)).containsExactly(3, 20);
        assertThat(ranking.isEmpty()).isTrue();
    }
}
