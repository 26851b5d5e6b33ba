package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.WordPieces;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much a word counts in a text: a / (a + its share of all words), the less the more often it is used. */
final class WordWeights {

    private static final float STOP = 0.04f;

    private final Map<String, Float> weights;

    private WordWeights(Map<String, Float> weights) {
        this.weights = weights;
    }

    static WordWeights of(List<List<String>> texts, Collection<String> stopWords, double a) {
        var counts = new HashMap<String, Integer>();
        int all = 0;
        for (var words : texts) {
            if (words.size() > 1) {
                words.forEach(word -> counts.merge(word, 1, Integer::sum));
                all += words.size();
            }
        }
        var weights = new HashMap<String, Float>();
        double total = all;
        counts.forEach((word, count) -> {
            float weight = (float) (a / (a + count / total));
            if (weight < 0.98f) {
                weights.put(word, weight);
            }
        });
        stopWords.forEach(word -> weights.merge(word, STOP, Math::min));
        return new WordWeights(weights);
    }

    float of(String word) {
        return weights.getOrDefault(word, 1f);
    }

    /** Hash of the word → weight in steps of 1/255, in ascending order. */
    Map<Integer, Byte> packed() {
        var packed = new TreeMap<Integer, Byte>();
        weights.forEach((word, weight) -> packed.put(WordPieces.wholeWord(word), (byte) Math.round(weight * 255)));
        return packed;
    }
}
