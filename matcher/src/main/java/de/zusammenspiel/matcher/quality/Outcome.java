package de.zusammenspiel.matcher.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one way of ranking reached on a judged set.
 *
 * @param name of the way
 * @param ndcg nDCG@10 of each need that has a fitting offer
 * @param recall recall@10 of the fully fitting offers, of each need that has one
 * @param fitting best score of each need that has a fitting offer
 * @param hopeless best score of each need that has none
 * @param ndcgOfOffers nDCG@10 of each offer that fits a need
 */
record Outcome(
        String name,
        Map<String, Double> ndcg,
        Map<String, Double> recall,
        List<Double> fitting,
        List<Double> hopeless,
        List<Double> ndcgOfOffers) {

    private static final int DEPTH = 10;
    private static final int FITS = 2;

    static Outcome of(String name, JudgedSet set, Ranker ranker) {
        var scores = new LinkedHashMap<String, Map<String, Double>>();
        for (var need : set.needs()) {
            var row = new LinkedHashMap<String, Double>();
            for (var offer : set.offers()) {
                row.put(offer.id(), ranker.score(need, offer));
            }
            scores.put(need.id(), row);
        }
        return of(name, set, scores);
    }

    /** From scores by need and offer; missing scores count as not shown. */
    static Outcome of(String name, JudgedSet set, Map<String, Map<String, Double>> scores) {
        var ndcg = new LinkedHashMap<String, Double>();
        var recall = new LinkedHashMap<String, Double>();
        var fitting = new ArrayList<Double>();
        var hopeless = new ArrayList<Double>();
        for (var need : set.needs()) {
            var row = scores.getOrDefault(need.id(), Map.of());
            var judged = set.gradesOf(need.id());
            var best = row.values().stream().mapToDouble(score -> score).max().orElse(0);
            if (judged.isEmpty()) {
                hopeless.add(best);
                continue;
            }
            fitting.add(best);
            var ranked = grades(row, judged);
            ndcg.put(need.id(), Measures.ndcg(ranked, judged.values(), DEPTH));
            var full = judged.values().stream().filter(grade -> grade == FITS).count();
            if (full > 0) {
                recall.put(need.id(), Measures.recall(ranked, full, DEPTH));
            }
        }
        return new Outcome(name, ndcg, recall, fitting, hopeless, ofOffers(set, scores));
    }

    private static List<Double> ofOffers(JudgedSet set, Map<String, Map<String, Double>> scores) {
        var ndcg = new ArrayList<Double>();
        set.gradesByOffer().forEach((offer, judged) -> {
            var row = new LinkedHashMap<String, Double>();
            scores.forEach((need, offers) -> {
                var score = offers.get(offer);
                if (score != null) {
                    row.put(need, score);
                }
            });
            ndcg.add(Measures.ndcg(grades(row, judged), judged.values(), DEPTH));
        });
        return ndcg;
    }

    /** Grades in the order of falling scores; nothing without a score is shown, ties go by id as in the product. */
    private static List<Integer> grades(Map<String, Double> row, Map<String, Integer> judged) {
        return row.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> judged.getOrDefault(entry.getKey(), 0))
                .toList();
    }

    double meanNdcg() {
        return mean(ndcg.values());
    }

    double meanRecall() {
        return mean(recall.values());
    }

    double meanOfOffers() {
        return mean(ndcgOfOffers);
    }

    double auroc() {
        return Measures.auroc(fitting, hopeless);
    }

    /** What this way has more than the other, need by need. */
    List<Double> differences(Outcome other) {
        return ndcg.entrySet().stream()
                .map(entry -> entry.getValue() - other.ndcg().getOrDefault(entry.getKey(), 0.0))
                .collect(Collectors.toList());
    }

    static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(Double.NaN);
    }
}
