package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import de.zusammenspiel.matcher.score.Weights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Who of very many could be worth a closer look, for one question: adds up what concepts and words are worth, those that
 * add most first, and stops after a bounded number of additions (score at a time, Lin and Trotman, ICTIR 2015). Kind,
 * place and time decide among those who gathered enough. For one thread.
 */
final class FirstLook {

    /** Long texts name much; what matters is among the surest. */
    private static final int MOST_CONCEPTS = 160;

    private static final int MOST_WORDS = 48;

    /** So many additions find the best among a million as well as among ten thousand. */
    private static final int MOST_ADDITIONS = 120_000;

    /** Who gathers enough by content, for each that is looked at closely. */
    private static final int GATHERED = 12;

    /** Points are added up in fractions of this size. */
    private static final double FINEST = 64;

    private static final int LARGEST = Short.MAX_VALUE;

    /** Sums are told apart to a quarter of a point where the best are chosen. */
    private static final int COARSE = 4;

    private final double competence;
    private final double text;
    private final int[] concepts;
    private final float[] conceptPoints;
    private final int[] words;
    private final float[] wordPoints;
    private final Estimate estimate;
    private final double scale;

    FirstLook(
            Profile wanted,
            boolean wantedIsNeed,
            Vocabulary vocabulary,
            Catalogue catalogue,
            Weights weights,
            Sketch sketches,
            Estimate estimate) {
        competence = weights.points().getOrDefault(Part.COMPETENCE, 0.0);
        text = weights.points().getOrDefault(Part.TEXT, 0.0);
        this.estimate = estimate;
        var byConcept = strongest(concepts(wanted, wantedIsNeed, catalogue, sketches), MOST_CONCEPTS);
        concepts = keys(byConcept);
        conceptPoints = values(byConcept);
        var byWord = strongest(words(wanted, vocabulary), MOST_WORDS);
        words = keys(byWord);
        wordPoints = values(byWord);
        double most = 1;
        for (float points : conceptPoints) {
            most += points;
        }
        for (float points : wordPoints) {
            most += points;
        }
        // No sum leaves the range of a short, whatever the weights in the entries: these are at most a little above 1.
        scale = Math.min(FINEST, LARGEST / (2 * most));
    }

    private Map<Integer, Double> concepts(Profile wanted, boolean wantedIsNeed, Catalogue catalogue, Sketch sketches) {
        var sum = new double[1];
        wanted.eachConcept((id, weight, byTrade) -> sum[0] += weight);
        var points = new HashMap<Integer, Double>();
        wanted.eachConcept((id, weight, byTrade) -> {
            var full = competence * weight * (0.65 + 0.35 / Math.max(1, sum[0]));
            catalogue.near(id).forEach((other, nearness) -> {
                var worth = wantedIsNeed ? nearness : catalogue.nearness(other, id);
                if (worth > 0) {
                    points.merge(sketches.number(other), full * worth, Math::max);
                }
            });
        });
        if (wantedIsNeed) {
            Curves.OPEN_OFFERS.forEach((kind, open) -> {
                if (wanted.kinds().contains(kind)) {
                    points.merge(sketches.number(open), competence * Curves.OPEN, Math::max);
                }
            });
        }
        return points;
    }

    private Map<Integer, Double> words(Profile wanted, Vocabulary vocabulary) {
        double norm = 0;
        for (var feature : wanted.text().features().entrySet()) {
            double weight = feature.getValue() * vocabulary.rarity(feature.getKey());
            norm += weight * weight;
        }
        var points = new HashMap<Integer, Double>();
        for (var feature : wanted.text().features().entrySet()) {
            var word = feature.getKey();
            if (!TextVector.isLetterGroup(word)) {
                var rarity = vocabulary.rarity(word);
                var full = text * Curves.text(feature.getValue() * rarity * rarity / norm);
                points.merge(word.hashCode(), full, Math::max);
                vocabulary
                        .kin(word)
                        .forEach((other, alike) -> points.merge(other.hashCode(), full * alike / 2, Math::max));
            }
        }
        return points;
    }

    private static Map.Entry<Integer, Double>[] strongest(Map<Integer, Double> points, int most) {
        @SuppressWarnings("unchecked")
        Map.Entry<Integer, Double>[] entries = points.entrySet().toArray(Map.Entry[]::new);
        Arrays.sort(
                entries,
                Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey));
        return entries.length <= most ? entries : Arrays.copyOf(entries, most);
    }

    private static int[] keys(Map.Entry<Integer, Double>[] entries) {
        var keys = new int[entries.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = entries[i].getKey();
        }
        return keys;
    }

    private static float[] values(Map.Entry<Integer, Double>[] entries) {
        var values = new float[entries.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = entries[i].getValue().floatValue();
        }
        return values;
    }

    /**
     * Adds the best of a segment.
     *
     * @param base what the numbers of its entries begin with
     * @param share of all entries, 0 to 1, that are in this segment
     */
    void over(Postings postings, int base, @Nullable Bits live, double share, Workspace work, Best best) {
        var order = runs(postings);
        int enough = (int) Math.ceil(GATHERED * best.wanted() * share);
        boolean everybody = postings.entries() <= 2 * enough;
        int least = everybody ? Integer.MAX_VALUE : least(postings, order, enough);
        var sums = work.sums(postings.entries());
        var gathered = work.gathered(MOST_ADDITIONS);
        int found = 0;
        long left = Math.max(enough, (long) (MOST_ADDITIONS * share));
        var docs = postings.docs();
        for (int i = order.length - 1; i >= 0 && left > 0; i--) {
            int points = (int) (order[i] >>> 32);
            int run = (int) order[i];
            int from = postings.start(run);
            int until = (int) Math.min(postings.start(run + 1), from + left);
            left -= until - from;
            found = addUp(docs, from, until, points, sums, least, gathered, found);
        }
        var practical = estimate.practical().new Quick(postings.heads());
        float unit = (float) (1 / scale);
        if (everybody) {
            for (int doc = 0; doc < postings.entries(); doc++) {
                weigh(doc, base, live, sums, unit, practical, best);
            }
        } else {
            int most = atLeast(gathered, found, sums, enough / 2);
            for (int i = 0; i < most; i++) {
                weigh(gathered[i], base, live, sums, unit, practical, best);
            }
        }
        Arrays.fill(sums, 0, postings.entries(), (short) 0);
    }

    /** Notes each entry at the moment its sum has become enough. */
    private static int addUp(
            int[] docs, int from, int until, int points, short[] sums, int least, int[] gathered, int before) {
        int found = before;
        for (int at = from; at < until; at++) {
            int doc = docs[at];
            int sum = sums[doc];
            sums[doc] = (short) (sum + points);
            if (sum < least && sum + points >= least) {
                gathered[found++] = doc;
            }
        }
        return found;
    }

    /** Moves those with the highest sums to the front: so many, and all with the same sum as the last of them. */
    private static int atLeast(int[] gathered, int found, short[] sums, int enough) {
        if (found <= enough) {
            return found;
        }
        var ofLevel = new int[(LARGEST >> COARSE) + 1];
        for (int i = 0; i < found; i++) {
            ofLevel[sums[gathered[i]] >> COARSE]++;
        }
        int level = ofLevel.length - 1;
        for (int reached = ofLevel[level]; reached < enough; reached += ofLevel[level]) {
            level--;
        }
        int kept = 0;
        for (int i = 0; i < found; i++) {
            if (sums[gathered[i]] >> COARSE >= level) {
                gathered[kept++] = gathered[i];
            }
        }
        return kept;
    }

    private static void weigh(
            int doc,
            int base,
            @Nullable Bits live,
            short[] sums,
            float unit,
            PracticalEstimate.Quick practical,
            Best best) {
        if (live != null && !live.get(doc)) {
            return;
        }
        float usable = practical.of(doc);
        if (usable >= 0) {
            best.add(base + doc, sums[doc] * unit + usable);
        }
    }

    /** All runs that add something, with what they add in the upper half, ascending. */
    private long[] runs(Postings postings) {
        var order = new long[256];
        int count = 0;
        for (int i = 0; i < concepts.length + words.length; i++) {
            int list =
                    i < concepts.length ? postings.ofConcept(concepts[i]) : postings.ofWord(words[i - concepts.length]);
            if (list == Postings.NONE) {
                continue;
            }
            double points = i < concepts.length ? conceptPoints[i] : wordPoints[i - concepts.length];
            for (int run = postings.firstRun(list); run < postings.firstRun(list + 1); run++) {
                long adds = Math.round(points * postings.weight(run) * scale);
                if (adds > 0) {
                    if (count == order.length) {
                        order = Arrays.copyOf(order, 2 * count);
                    }
                    order[count++] = adds << 32 | run;
                }
            }
        }
        order = Arrays.copyOf(order, count);
        Arrays.sort(order);
        return order;
    }

    /** The sum that so many entries reach by a single concept or word. */
    private static int least(Postings postings, long[] order, int enough) {
        long reached = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            int run = (int) order[i];
            reached += postings.start(run + 1) - postings.start(run);
            if (reached >= enough) {
                return (int) (order[i] >>> 32);
            }
        }
        return 1;
    }
}
