package de.zusammenspiel.matcher.quality;

import java.util.Collection;
import java.util.List;

/**
 * Measures of a ranking. Grades are 0 (does not fit), 1 (a part, a substitute) and 2 (fits).
 *
 * <p>nDCG: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20 (2002), with the gain 2^grade − 1
 * and the discount 1 / log2(rank + 1). AUROC: Hanley and McNeil, The meaning and use of the area under a receiver
 * operating characteristic curve, Radiology 143 (1982).
 */
public final class Measures {

    private Measures() {}

    /**
     * Discounted gain of the first {@code depth} places divided by that of the best possible order, 0 to 1.
     *
     * @param ranked grades in the order shown
     * @param judged all grades given, in any order
     */
    public static double ndcg(List<Integer> ranked, Collection<Integer> judged, int depth) {
        var best = judged.stream().sorted((one, two) -> two - one).toList();
        var ideal = gain(best, depth);
        return ideal == 0 ? 0 : gain(ranked, depth) / ideal;
    }

    private static double gain(List<Integer> grades, int depth) {
        double sum = 0;
        for (int place = 0; place < Math.min(depth, grades.size()); place++) {
            sum += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2.0) / Math.log(2));
        }
        return sum;
    }

    /** Share of the {@code total} fully fitting (grade 2) that stand in the first {@code depth} places, 0 to 1. */
    public static double recall(List<Integer> ranked, long total, int depth) {
        if (total == 0) {
            return 0;
        }
        return (double) ranked.stream().limit(depth).filter(grade -> grade == 2).count() / total;
    }

    /** How often a positive has the higher score than a negative, ties counting half; 0.5 says nothing, 1 tells all apart. */
    public static double auroc(List<Double> positives, List<Double> negatives) {
        if (positives.isEmpty() || negatives.isEmpty()) {
            return Double.NaN;
        }
        double wins = 0;
        for (double positive : positives) {
            for (double negative : negatives) {
                wins += positive > negative ? 1 : positive == negative ? 0.5 : 0;
            }
        }
        return wins / ((double) positives.size() * negatives.size());
    }
}
