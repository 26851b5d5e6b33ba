package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Likelihood;
import de.zusammenspiel.matcher.score.Weights;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits how likely it is that anything fits a need. Few judged needs have nothing that fits; so each need is asked twice,
 * once as it is and once with all that fits it taken away: what is then found is as near as a wrong answer comes.
 */
final class Calibration {

    /** How hard the slopes are held, in the spread of their figures. */
    private static final double PENALTY = 1;

    private static final int STEPS = 4_000;
    private static final double PACE = 0.25;

    /** What was found for a need, and whether anything of it fits. */
    record Answer(List<Suggestion> found, boolean fits) {}

    private static final double[] BOUNDS = {0.0125, 0.05, 0.2, 0.5, 0.8, 1.01};

    private Calibration() {}

    /** The curve, and how often something fitted where it said so. */
    static void print(Likelihood likelihood, List<Answer> answers, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%d answers, %d with something that fits%nlikelihood.offset = %.2f%nlikelihood.relevance = %.2f%n"
                        + "likelihood.missed = %.2f",
                answers.size(),
                answers.stream().filter(Answer::fits).count(),
                likelihood.offset(),
                likelihood.relevance(),
                likelihood.missed()));
        double from = 0;
        for (double bound : BOUNDS) {
            double least = from;
            var said = answers.stream()
                    .filter(answer -> likelihood.of(answer.found()) >= least && likelihood.of(answer.found()) < bound)
                    .toList();
            out.println(String.format(
                    Locale.ROOT,
                    "said %.4f to %.4f: %d answers, something fits in %d",
                    least,
                    Math.min(1, bound),
                    said.size(),
                    said.stream().filter(Answer::fits).count()));
            from = bound;
        }
    }

    static List<Answer> answers(JudgedSet set, Understander understander, LocalDate today) {
        var ranker = new ProductRanker(set, understander, Weights.builtIn().showingAll(), today);
        var answers = new ArrayList<Answer>();
        for (var need : set.needs()) {
            var fitting = set.gradesOf(need.id());
            var all = new ArrayList<Suggestion>();
            set.offers().forEach(offer -> ranker.suggestion(need, offer).ifPresent(all::add));
            answers.add(new Answer(all, !fitting.isEmpty()));
            if (!fitting.isEmpty()) {
                answers.add(new Answer(
                        all.stream()
                                .filter(one -> !fitting.containsKey(one.id()))
                                .toList(),
                        false));
            }
        }
        return answers;
    }

    /** Logistic regression with a ridge penalty on the slopes, by gradient descent on standardised figures. */
    static Likelihood fit(List<Answer> answers) {
        var rows = answers.stream()
                .map(answer -> Likelihood.figures(answer.found()))
                .toList();
        int figures = rows.getFirst().length;
        var middle = new double[figures];
        var spread = new double[figures];
        for (int f = 0; f < figures; f++) {
            int figure = f;
            middle[f] = rows.stream().mapToDouble(row -> row[figure]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> (row[figure] - middle[figure]) * (row[figure] - middle[figure]))
                    .average()
                    .orElse(0);
            spread[f] = variance == 0 ? 1 : Math.sqrt(variance);
        }
        var slopes = new double[figures];
        double offset = 0;
        double pace = PACE * 4 / rows.size();
        for (int step = 0; step < STEPS; step++) {
            var down = new double[figures];
            double downOffset = 0;
            for (int i = 0; i < rows.size(); i++) {
                double logit = offset;
                for (int f = 0; f < figures; f++) {
                    logit += slopes[f] * (rows.get(i)[f] - middle[f]) / spread[f];
                }
                double error = 1 / (1 + Math.exp(-logit)) - (answers.get(i).fits() ? 1 : 0);
                downOffset += error;
                for (int f = 0; f < figures; f++) {
                    down[f] += error * (rows.get(i)[f] - middle[f]) / spread[f];
                }
            }
            offset -= pace * downOffset;
            for (int f = 0; f < figures; f++) {
                slopes[f] -= pace * (down[f] + PENALTY * slopes[f]);
            }
        }
        for (int f = 0; f < figures; f++) {
            slopes[f] /= spread[f];
            offset -= slopes[f] * middle[f];
        }
        return new Likelihood(offset, slopes[0], slopes[1]);
    }
}
