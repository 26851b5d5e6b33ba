package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.TextVector;
import de.zusammenspiel.matcher.score.Weights;
import java.util.Arrays;
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
    private static final int MOST_ADDITIONS = 60_000;

    /** Who gathers enough by content, for each that is looked at closely. */
    private static final int GATHERED = 6;

    /** So many things wanted are told apart, and all others taken together. */
    private static final int MOST_MARKED = 7;

    /** Points are added up in fractions of this size. */
    private static final double FINEST = 64;

    private static final int LARGEST = Short.MAX_VALUE;

    /** Sums are told apart to a quarter of a point where the best are chosen. */
    private static final int COARSE = 4;

    private final Strongest concepts;
    private final Strongest words;

    /** Concept → which of the things wanted it is near to, as a bit: whoever has several near to one is no better for it. */
    private final byte[] marks;

    private final Estimate estimate;
    private final double scale;

    FirstLook(
            Profile wanted,
            boolean wantedIsNeed,
            Vocabulary vocabulary,
            Weights weights,
            Sketch sketches,
            Estimate estimate) {
        this.estimate = estimate;
        marks = new byte[sketches.concepts()];
        concepts = concepts(wanted, wantedIsNeed, sketches, weights.points().getOrDefault(Part.COMPETENCE, 0.0));
        words = words(
                wanted,
                vocabulary,
                weights.points().getOrDefault(Part.TEXT, 0.0),
                weights.points().getOrDefault(Part.MEANING, 0.0));
        double most = 1;
        for (int i = 0; i < concepts.size(); i++) {
            most += concepts.points(i);
        }
        for (int i = 0; i < words.size(); i++) {
            most += words.points(i);
        }
        // No sum leaves the range of a short, whatever the weights in the entries: these are at most a little above 1.
        scale = Math.min(FINEST, LARGEST / (2 * most));
    }

    private Strongest concepts(Profile wanted, boolean wantedIsNeed, Sketch sketches, double competence) {
        var sum = new double[1];
        wanted.eachConcept((id, weight, byTrade) -> sum[0] += weight);
        var points = new float[sketches.concepts()];
        var neighbours = sketches.neighbours();
        var next = new int[1];
        wanted.eachConcept((id, weight, byTrade) -> {
            double full = competence * weight * (0.65 + 0.35 / Math.max(1, sum[0]));
            int concept = sketches.number(id);
            byte mark = (byte) (1 << Math.min(MOST_MARKED, next[0]++));
            var near = neighbours.of(concept);
            var nearness = wantedIsNeed ? neighbours.offered(concept) : neighbours.needed(concept);
            for (int i = 0; i < near.length; i++) {
                float worth = (float) (full * nearness[i]);
                if (worth > points[near[i]]) {
                    points[near[i]] = worth;
                    marks[near[i]] = mark;
                }
            }
        });
        if (wantedIsNeed) {
            Curves.OPEN_OFFERS.forEach((kind, open) -> {
                int number = sketches.number(open);
                float worth = (float) (competence * Curves.OPEN);
                if (wanted.kinds().contains(kind) && worth > points[number]) {
                    points[number] = worth;
                    marks[number] = (byte) (1 << MOST_MARKED);
                }
            });
        }
        var strongest = new Strongest();
        for (int concept = 0; concept < points.length; concept++) {
            if (points[concept] > 0) {
                strongest.add(concept, points[concept]);
            }
        }
        strongest.keep(MOST_CONCEPTS);
        return strongest;
    }

    /**
     * A word that both say earns points for itself, for its letter groups and for meaning the same, as if nothing else
     * were met.
     *
     * @param text points of all words together
     * @param meaning points of the meaning of all words together
     */
    private static Strongest words(Profile wanted, Vocabulary vocabulary, double text, double meaning) {
        var features = wanted.text().features();
        var shares = meaningShares(wanted, vocabulary);
        double all = 0;
        for (var feature : features.entrySet()) {
            all += weight(feature.getKey(), feature.getValue(), vocabulary);
        }
        var strongest = new Strongest();
        for (var feature : features.entrySet()) {
            var word = feature.getKey();
            if (TextVector.isLetterGroup(word)) {
                continue;
            }
            double groups = 0;
            for (var group : TextVector.letterGroups(word)) {
                groups += weight(group, features.getOrDefault(group, 0.0), vocabulary);
            }
            double share = shares.getOrDefault(word, 0.0);
            double same = meaning * Curves.meaning(share, share);
            double itself = weight(word, feature.getValue(), vocabulary);
            strongest.add(word.hashCode(), text * Curves.text((itself + groups) / all) + same);
            var kin = vocabulary.kin(word);
            for (int i = 0; i < kin.words().length; i++) {
                strongest.add(kin.words()[i], kin.alike()[i] * (text * Curves.text(groups / all) + same / 2));
            }
        }
        strongest.keep(MOST_WORDS);
        return strongest;
    }

    private static double weight(String feature, double strength, Vocabulary vocabulary) {
        double rarity = vocabulary.rarity(feature);
        return strength * rarity * rarity;
    }

    /** The share of the meaning each word has, 0 to 1; part of a compound has half of it. */
    private static Map<String, Double> meaningShares(Profile wanted, Vocabulary vocabulary) {
        var byKey = new HashMap<String, Double>();
        var bySurface = new HashMap<String, Double>();
        var sum = new double[1];
        wanted.eachWord((surface, key, emphasis) -> {
            double weight = emphasis * vocabulary.rarity(key);
            sum[0] += weight;
            bySurface.merge(surface, weight, Math::max);
            byKey.merge(key, weight, Math::max);
        });
        for (var feature : wanted.text().features().keySet()) {
            if (!TextVector.isLetterGroup(feature)) {
                byKey.putIfAbsent(feature, bySurface.getOrDefault(wanted.text().surfaceOf(feature), 0.0) / 2);
            }
        }
        byKey.replaceAll((word, weight) -> weight / sum[0]);
        return byKey;
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
        var seen = work.seen(postings.entries());
        int left = Math.max(enough, (int) (MOST_ADDITIONS * share));
        var gathered = work.gathered(left);
        int found = 0;
        var docs = postings.docs();
        for (int i = order.length - 1; i >= 0 && left > 0; i--) {
            int points = points(order[i]);
            int run = (int) order[i];
            int from = postings.start(run);
            int until = Math.min(postings.start(run + 1), from + left);
            left -= until - from;
            byte mark = (byte) (order[i] >>> 32);
            found = mark == 0
                    ? addUp(docs, from, until, points, sums, least, gathered, found)
                    : addUpOnce(docs, from, until, points, mark, seen, sums, least, gathered, found);
        }
        var practical = estimate.practical().new Quick(postings.heads());
        float unit = (float) (1 / scale);
        if (everybody) {
            for (int doc = 0; doc < postings.entries(); doc++) {
                weigh(doc, postings.heads().of(doc), base, live, sums, unit, practical, best);
            }
        } else {
            int most = atLeast(gathered, found, sums, enough / 2);
            // All are fetched before any is weighed: the waits for memory overlap.
            var heads = work.heads(most);
            for (int i = 0; i < most; i++) {
                heads[i] = postings.heads().of(gathered[i]);
            }
            for (int i = 0; i < most; i++) {
                weigh(gathered[i], heads[i], base, live, sums, unit, practical, best);
            }
        }
        Arrays.fill(sums, 0, postings.entries(), (short) 0);
        Arrays.fill(seen, 0, postings.entries(), (byte) 0);
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

    /** The same for those that were not seen with this mark before: what adds most comes first. */
    private static int addUpOnce(
            int[] docs,
            int from,
            int until,
            int points,
            byte mark,
            byte[] seen,
            short[] sums,
            int least,
            int[] gathered,
            int before) {
        int found = before;
        for (int at = from; at < until; at++) {
            int doc = docs[at];
            if ((seen[doc] & mark) == 0) {
                seen[doc] |= mark;
                int sum = sums[doc];
                sums[doc] = (short) (sum + points);
                if (sum < least && sum + points >= least) {
                    gathered[found++] = doc;
                }
            }
        }
        return found;
    }

    private static int points(long run) {
        return (int) (run >>> 40);
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
            long head,
            int base,
            @Nullable Bits live,
            short[] sums,
            float unit,
            PracticalEstimate.Quick practical,
            Best best) {
        if (live != null && !live.get(doc)) {
            return;
        }
        float usable = practical.of(head);
        if (usable >= 0) {
            best.add(base + doc, sums[doc] * unit + usable);
        }
    }

    /** All runs that add something, ascending: what they add, the mark of their concept in eight bits, the run. */
    private long[] runs(Postings postings) {
        var order = new long[256];
        int count = 0;
        for (int i = 0; i < concepts.size() + words.size(); i++) {
            boolean concept = i < concepts.size();
            int place = concept ? i : i - concepts.size();
            int list = concept ? postings.ofConcept(concepts.number(place)) : postings.ofWord(words.number(place));
            if (list == Postings.NONE) {
                continue;
            }
            long mark = concept ? marks[concepts.number(place)] & 0xFF : 0;
            double points = concept ? concepts.points(place) : words.points(place);
            for (int run = postings.firstRun(list); run < postings.firstRun(list + 1); run++) {
                long adds = Math.round(points * postings.weight(run) * scale);
                if (adds > 0) {
                    if (count == order.length) {
                        order = Arrays.copyOf(order, 2 * count);
                    }
                    order[count++] = adds << 40 | mark << 32 | run;
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
                return points(order[i]);
            }
        }
        return 1;
    }
}
