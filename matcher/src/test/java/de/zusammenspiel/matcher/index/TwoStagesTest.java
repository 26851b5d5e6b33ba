package de.zusammenspiel.matcher.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Understanders;
import de.zusammenspiel.matcher.sample.SampleTexts;
import de.zusammenspiel.matcher.score.Weights;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the first stage misses of what scoring everything would show. Of several with the same score any may stand at the
 * end of the hundred, so a place counts as found if something with at least its score is shown there.
 */
class TwoStagesTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final int OFFERS = Integer.getInteger("two-stages.offers", 5_000);
    private static final int SHOWN = Integer.getInteger("two-stages.shown", 100);

    private final SampleTexts samples = new SampleTexts(42);

    @Test
    void two_stages_find_what_scoring_everything_finds() {
        var offers = Stream.concat(IntStream.range(0, OFFERS).mapToObj(samples::offer), Examples.offers().stream())
                .toList();
        var needs = Stream.concat(IntStream.range(0, 40).mapToObj(samples::need), Examples.needs().stream())
                .toList();
        Consumer<Filling> everything = filling -> {
            for (var offer : offers) {
                filling.put(offer, 0);
            }
        };
        try (var fast = new MatchIndex(Understanders.BUILT_IN, CLOCK);
                var all = new MatchIndex(
                        Understanders.BUILT_IN,
                        Weights.builtIn(),
                        CLOCK,
                        Integer.getInteger("two-stages.all", OFFERS))) {
            fast.rebuild(everything);
            all.rebuild(everything);
            double recall = 0;
            double worst = 1;
            double ofTen = 0;
            for (var need : needs) {
                var wanted = scores(all, need, SHOWN);
                var ten = wanted.subList(0, Math.min(10, wanted.size()));
                ofTen += recall(scores(fast, need, 10), ten) / needs.size();
                double one = recall(scores(fast, need, SHOWN), wanted);
                recall += one / needs.size();
                if (one < 0.95) {
                    System.err.printf(Locale.ROOT, "  %.2f  %s %s%n", one, need.kinds(), need.text());
                }
                worst = Math.min(worst, one);
            }
            report("needs over " + offers.size() + " offers", recall, worst);
            System.err.printf(Locale.ROOT, "recall@10: %.4f%n", ofTen);
            assertThat(recall).isGreaterThanOrEqualTo(0.98);
            assertThat(ofTen).isGreaterThanOrEqualTo(0.98);
        }
    }

    @Test
    void the_other_direction_does_so_too() {
        var needs = IntStream.range(0, OFFERS / 2).mapToObj(samples::need).toList();
        var offers = IntStream.range(0, 40).mapToObj(samples::offer).toList();
        Consumer<Filling> everything = filling -> needs.forEach(need -> filling.put(need, 0));
        try (var fast = new MatchIndex(Understanders.BUILT_IN, CLOCK);
                var all = new MatchIndex(Understanders.BUILT_IN, Weights.builtIn(), CLOCK, OFFERS)) {
            fast.rebuild(everything);
            all.rebuild(everything);
            double recall = 0;
            double worst = 1;
            for (var offer : offers) {
                double one = recall(scores(fast, offer), scores(all, offer));
                recall += one / offers.size();
                worst = Math.min(worst, one);
            }
            report("offers over " + needs.size() + " needs", recall, worst);
            assertThat(recall).isGreaterThanOrEqualTo(0.98);
        }
    }

    private static void report(String what, double recall, double worst) {
        System.err.printf(
                Locale.ROOT,
                "recall@%d of two stages, %s: %.4f on average, %.2f at worst%n",
                SHOWN,
                what,
                recall,
                worst);
    }

    private static List<Double> scores(MatchIndex index, Need need, int shown) {
        return index.suggest(need, shown, id -> Readiness.UNKNOWN).shown().stream()
                .map(Suggestion::score)
                .toList();
    }

    private static List<Double> scores(MatchIndex index, Offer offer) {
        return index.suggestNeeds(offer, SHOWN).stream().map(Suggestion::score).toList();
    }

    private static double recall(List<Double> found, List<Double> wanted) {
        if (wanted.isEmpty()) {
            return 1;
        }
        double last = wanted.getLast() - 1e-9;
        return (double) found.stream().filter(score -> score >= last).count() / wanted.size();
    }
}
