package de.zusammenspiel.matcher.quality;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What plain search reaches without understanding anything: BM25 (Robertson and Zaragoza, The probabilistic relevance
 * framework, 2009; k1 = 1.2, b = 0.75) over words or over groups of four letters.
 */
final class Baselines {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int GRAM = 4;

    /** More than any BM25 score of short texts: who is of the same kind comes first. */
    private static final double KIND_FIRST = 1_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Baselines() {}

    static Ranker words(JudgedSet set) {
        return bm25(set, Baselines::wordsOf);
    }

    static Ranker grams(JudgedSet set) {
        return bm25(set, Baselines::gramsOf);
    }

    static Ranker gramsOfSameKindFirst(JudgedSet set) {
        var grams = grams(set);
        return (need, offer) -> grams.score(need, offer) + (sameKind(need, offer) ? KIND_FIRST : 0);
    }

    private static boolean sameKind(Need need, Offer offer) {
        return !Collections.disjoint(need.kinds(), offer.kinds());
    }

    private static Ranker bm25(JudgedSet set, Function<String, List<String>> features) {
        var texts = new HashMap<String, Map<String, Integer>>();
        var lengths = new HashMap<String, Integer>();
        var holding = new HashMap<String, Integer>();
        double all = 0;
        for (var offer : set.offers()) {
            var counts = new HashMap<String, Integer>();
            var found = features.apply(offer.text());
            found.forEach(feature -> counts.merge(feature, 1, Integer::sum));
            counts.keySet().forEach(feature -> holding.merge(feature, 1, Integer::sum));
            texts.put(offer.id(), counts);
            lengths.put(offer.id(), found.size());
            all += found.size();
        }
        double average = all / Math.max(1, set.offers().size());
        int size = set.offers().size();
        return (need, offer) -> {
            var counts = texts.getOrDefault(offer.id(), Map.of());
            double length = lengths.getOrDefault(offer.id(), 0) / average;
            double score = 0;
            for (var feature : new HashSet<>(features.apply(need.text()))) {
                int count = counts.getOrDefault(feature, 0);
                if (count > 0) {
                    int with = holding.getOrDefault(feature, 0);
                    double rarity = Math.log(1 + (size - with + 0.5) / (with + 0.5));
                    score += rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * length));
                }
            }
            return score;
        };
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.GERMAN))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static List<String> gramsOf(String text) {
        var grams = new ArrayList<String>();
        for (var word : wordsOf(text)) {
            var marked = " " + word + " ";
            for (int start = 0; start + GRAM <= marked.length(); start++) {
                grams.add(marked.substring(start, start + GRAM));
            }
        }
        return grams;
    }
}
