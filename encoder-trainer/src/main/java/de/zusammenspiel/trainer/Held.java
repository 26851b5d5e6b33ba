package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the encoder can do with words it was not taught. */
final class Held {

    private Held() {}

    /** Of these lessons, for how many the own translation is nearest among the translations of all. */
    static double rightTranslationFirst(Encoder encoder, List<String> german, List<float[]> targets) {
        int right = 0;
        for (int i = 0; i < german.size(); i++) {
            var vector = encoder.encode(german.get(i));
            float own = Linear.dot(vector, targets.get(i));
            boolean first = own > 0;
            for (int j = 0; j < targets.size() && first; j++) {
                first = Linear.dot(vector, targets.get(j)) <= own;
            }
            right += first ? 1 : 0;
        }
        return (double) right / german.size();
    }

    /** Mean reciprocal rank of a term's own concept among all, each known by its English label only. */
    static double conceptByLabel(Encoder encoder, Map<String, List<String>> concepts, Function<String, float[]> label) {
        var labels = new ArrayList<float[]>();
        concepts.keySet().forEach(english -> labels.add(label.apply(english)));
        double sum = 0;
        int count = 0;
        int own = 0;
        for (var terms : concepts.values()) {
            for (var term : terms) {
                sum += 1.0 / rank(encoder.encode(term), labels, own);
                count++;
            }
            own++;
        }
        return sum / count;
    }

    /** The same with each concept known by the mean of its other terms. */
    static double conceptByOtherTerms(Encoder encoder, Map<String, List<String>> concepts) {
        var sums = new ArrayList<float[]>();
        for (var terms : concepts.values()) {
            var sum = new float[encoder.dimensions()];
            terms.forEach(term -> add(encoder.encode(term), 1, sum));
            sums.add(sum);
        }
        var means = sums.stream().map(sum -> Linear.normalise(sum.clone())).toList();
        double total = 0;
        int count = 0;
        int own = 0;
        for (var terms : concepts.values()) {
            for (var term : terms) {
                var vector = encoder.encode(term);
                var others = sums.get(own).clone();
                add(vector, -1, others);
                var candidates = new ArrayList<>(means);
                candidates.set(own, Linear.normalise(others));
                total += 1.0 / rank(vector, candidates, own);
                count++;
            }
            own++;
        }
        return total / count;
    }

    /** Mean reciprocal rank of the first fitting offer, and how many needs have one among the first three. */
    static String needsAndOffers(
            Encoder encoder, Map<String, String> needs, Map<String, String> offers, Map<String, Set<String>> fitting) {
        var ids = new ArrayList<>(offers.keySet());
        var vectors = offers.values().stream().map(encoder::encode).toList();
        double sum = 0;
        int top = 0;
        for (var need : fitting.entrySet()) {
            var vector = encoder.encode(needs.getOrDefault(need.getKey(), ""));
            int best = Integer.MAX_VALUE;
            for (var offer : need.getValue()) {
                best = Math.min(best, rank(vector, vectors, ids.indexOf(offer)));
            }
            sum += 1.0 / best;
            top += best <= 3 ? 1 : 0;
        }
        return "MRR %.3f, in the first three %d of %d".formatted(sum / fitting.size(), top, fitting.size());
    }

    private static int rank(float[] vector, List<float[]> candidates, int own) {
        float ofOwn = Linear.dot(vector, candidates.get(own));
        int rank = 1;
        for (int i = 0; i < candidates.size(); i++) {
            if (i != own && Linear.dot(vector, candidates.get(i)) >= ofOwn) {
                rank++;
            }
        }
        return rank;
    }

    private static void add(float[] vector, float times, float[] sum) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += times * vector[d];
        }
    }
}
