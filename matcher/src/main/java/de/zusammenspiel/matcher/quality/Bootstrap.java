package de.zusammenspiel.matcher.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Percentile bootstrap (Efron, Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1979): how far
 * a mean over few needs may be off. The seed is fixed, so that the same figures give the same interval.
 */
final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_260_201;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Bounds that hold 95 % of the means of resampled values. */
    record Interval(double low, double high) {

        /** Whether zero lies outside: a paired difference that is more than chance. */
        boolean tellsADifference() {
            return low > 0 || high < 0;
        }
    }

    static Interval ofMean(Collection<Double> values) {
        if (values.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN);
        }
        var sample = List.copyOf(values);
        var random = new Random(SEED);
        var means = new ArrayList<Double>();
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < sample.size(); i++) {
                sum += sample.get(random.nextInt(sample.size()));
            }
            means.add(sum / sample.size());
        }
        return interval(means);
    }

    /** For the AUROC both groups are resampled. */
    static Interval ofAuroc(List<Double> positives, List<Double> negatives) {
        if (positives.isEmpty() || negatives.isEmpty()) {
            return new Interval(Double.NaN, Double.NaN);
        }
        var random = new Random(SEED);
        var areas = new ArrayList<Double>();
        for (int draw = 0; draw < DRAWS; draw++) {
            areas.add(Measures.auroc(resampled(positives, random), resampled(negatives, random)));
        }
        return interval(areas);
    }

    private static List<Double> resampled(List<Double> values, Random random) {
        var drawn = new ArrayList<Double>(values.size());
        for (int i = 0; i < values.size(); i++) {
            drawn.add(values.get(random.nextInt(values.size())));
        }
        return drawn;
    }

    private static Interval interval(List<Double> drawn) {
        Collections.sort(drawn);
        return new Interval(drawn.get((int) (TAIL * drawn.size())), drawn.get((int) ((1 - TAIL) * drawn.size()) - 1));
    }
}
