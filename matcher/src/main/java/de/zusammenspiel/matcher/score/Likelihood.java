package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestion.Ground;
import java.util.Comparator;
import java.util.List;

/**
 * How likely it is that anything fits, by the best that was found: 1 / (1 + e^−(offset + relevance · ln(best + 0.02) +
 * missed · m)), where m is 1 if what is clearly needed is given by none of the best five. Logistic calibration (Platt,
 * Probabilistic Outputs for Support Vector Machines, 1999), fitted by {@code quality --calibrate}.
 */
public record Likelihood(double offset, double relevance, double missed) {

    private static final int LOOKED_AT = 5;

    /** Keeps the logarithm of nothing finite. */
    private static final double FLOOR = 0.02;

    /** The figures the curve is fitted to: logarithm of the best relevance, and 1 or 0 for m. */
    public static double[] figures(List<Suggestion> found) {
        var best = found.stream()
                .sorted(Comparator.comparingDouble(Suggestion::relevance).reversed())
                .limit(LOOKED_AT)
                .toList();
        var relevance = best.isEmpty() ? 0 : best.getFirst().relevance();
        var known = best.stream().anyMatch(one -> one.ground() != Ground.UNCLEAR);
        var given = best.stream().anyMatch(one -> one.ground() == Ground.GIVEN);
        return new double[] {Math.log(relevance + FLOOR), known && !given ? 1 : 0};
    }

    /** 0 to 1; nothing found is 0. */
    public double of(List<Suggestion> found) {
        if (found.isEmpty()) {
            return 0;
        }
        var figures = figures(found);
        return 1 / (1 + Math.exp(-(offset + relevance * figures[0] + missed * figures[1])));
    }
}
