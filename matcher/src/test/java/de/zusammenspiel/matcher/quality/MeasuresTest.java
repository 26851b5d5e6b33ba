package de.zusammenspiel.matcher.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void a_good_place_counts_more_than_a_late_one() {
        // Gains 3, 0, 1 over log2(2), log2(3), log2(4): 3 + 0.5; best order 3, 1: 3 + 1 / 1.58496.
        assertThat(Measures.ndcg(List.of(2, 0, 1), List.of(1, 2), 10)).isCloseTo(3.5 / 3.63093, within(1e-5));
        assertThat(Measures.ndcg(List.of(2, 1, 0), List.of(1, 2), 10)).isEqualTo(1);
        assertThat(Measures.ndcg(List.of(0, 0), List.of(2), 10)).isZero();
        assertThat(Measures.ndcg(List.of(), List.of(), 10)).isZero();
    }

    @Test
    void what_stands_behind_the_depth_counts_nothing() {
        var late = Collections.nCopies(10, 0);
        assertThat(Measures.ndcg(List.of(0, 0, 2), List.of(2), 2)).isZero();
        assertThat(Measures.ndcg(late, List.of(2, 2), 10)).isZero();
    }

    @Test
    void recall_counts_only_what_fits_fully() {
        assertThat(Measures.recall(List.of(1, 2, 0, 2), 4, 10)).isEqualTo(0.5);
        assertThat(Measures.recall(List.of(1, 2, 0, 2), 2, 3)).isEqualTo(0.5);
        assertThat(Measures.recall(List.of(1), 0, 10)).isZero();
    }

    @Test
    void the_area_is_the_share_of_pairs_in_the_right_order() {
        // Pairs: 3>1, 3>2, 2>1, 2=2 → (3 + 0.5) / 4.
        assertThat(Measures.auroc(List.of(3.0, 2.0), List.of(1.0, 2.0))).isEqualTo(0.875);
        assertThat(Measures.auroc(List.of(0.0), List.of(0.0))).isEqualTo(0.5);
        assertThat(Measures.auroc(List.of(1.0), List.of())).isNaN();
    }

    @Test
    void an_interval_holds_the_mean_and_is_the_same_every_time() {
        var values = List.of(0.2, 0.4, 0.6, 0.8, 1.0, 0.0, 0.5, 0.5);
        var interval = Bootstrap.ofMean(values);
        assertThat(interval.low()).isBetween(0.2, 0.5);
        assertThat(interval.high()).isBetween(0.5, 0.8);
        assertThat(Bootstrap.ofMean(values)).isEqualTo(interval);
        assertThat(Bootstrap.ofMean(List.of(0.1, 0.2, 0.3)).tellsADifference()).isTrue();
        assertThat(interval.low()).isLessThan(interval.high());
    }
}
