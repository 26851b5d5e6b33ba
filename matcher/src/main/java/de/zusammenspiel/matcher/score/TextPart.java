package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much of the need's words, parts of words and letter groups the candidate says too, weighted by how rare they are. */
final class TextPart {

    private static final int NAMED = 3;
    private static final double WORTH_SAYING = 0.1;

    private TextPart() {}

    /** Asks for one need many candidates. */
    static final class Asked {

        private record Feature(String name, double strength, double weight) {}

        private final Profile need;
        private final List<Feature> features = new ArrayList<>();
        private double all;

        Asked(Profile need, ToDoubleFunction<String> rarity) {
            this.need = need;
            need.text.features().forEach((name, strength) -> {
                var rare = rarity.applyAsDouble(name);
                var weight = strength * rare * rare;
                features.add(new Feature(name, strength, weight));
                all += weight;
            });
            features.sort(Comparator.comparingDouble(feature -> -feature.weight()));
        }

        Verdict judge(Profile candidate) {
            if (all == 0) {
                return Verdict.silent(0);
            }
            double met = 0;
            var common = new ArrayList<String>();
            for (var feature : features) {
                var theirs = candidate.text.features().get(feature.name());
                if (theirs != null) {
                    met += feature.weight() * Math.min(1, theirs / feature.strength());
                    if (common.size() < NAMED && !TextVector.isLetterGroup(feature.name())) {
                        var word = need.text.surfaceOf(feature.name());
                        if (!common.contains(word)) {
                            common.add(word);
                        }
                    }
                }
            }
            var share = Curves.text(met / all);
            if (common.isEmpty()) {
                return share < WORTH_SAYING
                        ? Verdict.silent(share)
                        : Verdict.saying(share, "Die Wörter ähneln sich.", "The words look alike.");
            }
            var quoted = String.join(
                    ", ", common.stream().map(word -> "„" + word + "“").toList());
            return new Verdict(
                    share,
                    "Auf beiden Seiten: " + quoted + ".",
                    "On both sides: " + quoted + ".",
                    common.stream().map(word -> new Evidence(word, word)).toList());
        }
    }
}
