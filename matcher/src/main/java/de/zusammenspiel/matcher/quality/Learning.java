package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.score.Weights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits the points of the parts to what coordinators accepted and rejected: logistic regression with a ridge penalty (le
 * Cessie and van Houwelingen, Ridge estimators in logistic regression, Applied Statistics 41, 1992) that pulls towards the
 * weights so far, so that few decisions change little.
 */
public final class Learning {

    /** A point is worth this many logits: a perfect and a hopeless candidate are ten apart. */
    private static final double LOGITS_PER_POINT = 0.1;

    /** How hard the weights so far hold: as hard as a few dozen decisions that contradict them pull. */
    private static final double PENALTY = 2;

    private static final int STEPS = 4_000;
    private static final double PACE = 0.05;
    private static final double ALL_POINTS = 100;

    private Learning() {}

    /**
     * A suggestion and what a person made of it.
     *
     * @param shares what each part earned of its points, 0 to 1
     */
    public record Decision(Map<Part, Double> shares, boolean accepted) {

        public static Decision of(Suggestion suggestion, boolean accepted) {
            var shares = new EnumMap<Part, Double>(Part.class);
            for (var reason : suggestion.reasons()) {
                shares.put(reason.part(), reason.maximum() == 0 ? 0 : reason.points() / reason.maximum());
            }
            return new Decision(shares, accepted);
        }

        double share(Part part) {
            return shares.getOrDefault(part, 0.0);
        }
    }

    /**
     * Weights to be looked at before they are applied.
     *
     * @param rightBefore share of pairs of an accepted and a rejected candidate in the right order, with the weights so
     *     far; not a number without both
     * @param rightAfter the same with the weights proposed
     */
    public record Proposal(Weights before, Weights after, double rightBefore, double rightAfter) {}

    public static Proposal propose(Weights before, List<Decision> decisions) {
        var learned = new EnumMap<Part, Double>(Part.class);
        before.points().forEach((part, points) -> learned.put(part, points * LOGITS_PER_POINT));
        double offset = 0;
        for (int step = 0; step < STEPS && !decisions.isEmpty(); step++) {
            var slope = new EnumMap<Part, Double>(Part.class);
            learned.forEach((part, weight) ->
                    slope.put(part, PENALTY * (weight - before.points().getOrDefault(part, 0.0) * LOGITS_PER_POINT)));
            double offsetSlope = 0;
            for (var decision : decisions) {
                double logit = offset;
                for (var weight : learned.entrySet()) {
                    logit += weight.getValue() * decision.share(weight.getKey());
                }
                double error = 1 / (1 + Math.exp(-logit)) - (decision.accepted() ? 1 : 0);
                offsetSlope += error;
                slope.replaceAll((part, sum) -> sum + error * decision.share(part));
            }
            double pace = PACE / (PENALTY + decisions.size() / 4.0);
            offset -= 4 * pace * offsetSlope;
            learned.replaceAll((part, weight) -> Math.max(0, weight - 4 * pace * slope.getOrDefault(part, 0.0)));
        }
        var after = before.with(toPoints(learned));
        return new Proposal(before, after, right(before, decisions), right(after, decisions));
    }

    private static Map<Part, Double> toPoints(Map<Part, Double> learned) {
        var all = learned.values().stream().mapToDouble(weight -> weight).sum();
        var points = new EnumMap<Part, Double>(Part.class);
        learned.forEach((part, weight) -> points.put(part, all == 0 ? 0 : ALL_POINTS * weight / all));
        return points;
    }

    private static double right(Weights weights, List<Decision> decisions) {
        var accepted = new ArrayList<Double>();
        var rejected = new ArrayList<Double>();
        for (var decision : decisions) {
            double sum = 0;
            for (var part : weights.points().entrySet()) {
                sum += part.getValue() * decision.share(part.getKey());
            }
            (decision.accepted() ? accepted : rejected).add(sum);
        }
        return Measures.auroc(accepted, rejected);
    }
}
