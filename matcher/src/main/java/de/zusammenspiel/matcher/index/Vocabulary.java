package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.score.TextVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.BytesRef;

/**
 * All words of one side with how many texts hold them, and which of them look alike. A picture of one moment: rarity
 * changes slowly, so it is taken anew only when the index has grown or shrunk by some percent.
 */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(0, List.of(), new int[0]);

    /** Words whose letter groups overlap by this share (Dice) are taken for kin. */
    private static final double ALIKE = 0.5;

    private static final int KIN = 8;
    private static final int CACHED = 50_000;

    private static final int[] NOBODY = {};

    private final int size;
    private final List<String> words;
    private final RarityTable rarities;
    private final float unseen;
    private final Map<Integer, int[]> wordsByGroup = new HashMap<>();
    private final Map<String, Kin> kin = new ConcurrentHashMap<>();

    private Vocabulary(int size, List<String> words, int[] frequencies) {
        this.size = size;
        this.words = words;
        var groups = new HashMap<String, Group>();
        for (int word = 0; word < words.size(); word++) {
            for (var name : TextVector.letterGroups(words.get(word))) {
                groups.computeIfAbsent(name, key -> new Group()).add(word, frequencies[word]);
            }
        }
        rarities = new RarityTable(words.size() + groups.size());
        for (int word = 0; word < words.size(); word++) {
            rarities.put(words.get(word).hashCode(), ofHolding(frequencies[word]));
        }
        groups.forEach((name, group) -> {
            rarities.put(name.hashCode(), ofHolding(Math.min(size, group.texts)));
            wordsByGroup.put(name.hashCode(), group.words());
        });
        unseen = ofHolding(0);
    }

    static Vocabulary of(IndexReader reader, String field) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return new Vocabulary(reader.numDocs(), List.of(), new int[0]);
        }
        var words = new ArrayList<String>();
        var frequencies = new int[1_024];
        var all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            if (words.size() == frequencies.length) {
                frequencies = Arrays.copyOf(frequencies, 2 * frequencies.length);
            }
            frequencies[words.size()] = all.docFreq();
            words.add(term.utf8ToString());
        }
        return new Vocabulary(reader.numDocs(), words, frequencies);
    }

    /** Whether so many changes later this picture no longer holds. */
    boolean isOutdatedAfter(long changes) {
        return changes * 32 > size;
    }

    /** Inverse document frequency of a text feature, ln(1 + (N + 10) / (1 + n)), smooth for tiny shelves. */
    double rarity(String feature) {
        return rarity(feature.hashCode());
    }

    /** The same for the hash of a feature. */
    double rarity(int hash) {
        return rarities.get(hash, unseen);
    }

    private float ofHolding(int holding) {
        return (float) Math.log(1 + (size + 10.0) / (1 + holding));
    }

    /**
     * Words that look alike.
     *
     * @param words their hashes, the most alike first
     * @param alike how much of their letters they share, 0 to 1
     */
    record Kin(int[] words, float[] alike) {
        static final Kin NONE = new Kin(new int[0], new float[0]);
    }

    /** Other words of the index that share most of their letters. */
    Kin kin(String word) {
        var known = kin.get(word);
        if (known != null) {
            return known;
        }
        var found = findKin(word);
        if (kin.size() < CACHED) {
            kin.put(word, found);
        }
        return found;
    }

    private Kin findKin(String word) {
        var groups = TextVector.letterGroups(word);
        if (groups.size() < 2) {
            return Kin.NONE;
        }
        var holders = holders(groups);
        var found = new Strongest();
        for (int from = 0, to; from < holders.length; from = to) {
            for (to = from + 1; to < holders.length && holders[to] == holders[from]; to++) {}
            var other = words.get(holders[from]);
            double alike = alike(to - from, groups.size(), other);
            if (alike >= ALIKE && !other.equals(word)) {
                found.add(other.hashCode(), alike);
            }
        }
        found.keep(KIN);
        var kin = new Kin(new int[found.size()], new float[found.size()]);
        for (int i = 0; i < found.size(); i++) {
            kin.words()[i] = found.number(i);
            kin.alike()[i] = found.points(i);
        }
        return kin;
    }

    /** The words that hold any of the letter groups, in order, each as often as it holds one. */
    private int[] holders(List<String> groups) {
        int count = 0;
        for (var group : groups) {
            count += wordsByGroup.getOrDefault(group.hashCode(), NOBODY).length;
        }
        var holders = new int[count];
        int next = 0;
        for (var group : groups) {
            var some = wordsByGroup.getOrDefault(group.hashCode(), NOBODY);
            System.arraycopy(some, 0, holders, next, some.length);
            next += some.length;
        }
        Arrays.sort(holders);
        return holders;
    }

    private static double alike(int shared, int groups, String other) {
        var others = TextVector.countOfLetterGroups(other);
        return 2.0 * Math.min(shared, others) / (groups + others);
    }

    /** A letter group on its way into the table: the words that hold it and the texts that hold those. */
    private static final class Group {
        private int[] words = new int[4];
        private int count;
        private int texts;

        void add(int word, int frequency) {
            if (count > 0 && words[count - 1] == word) {
                return;
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
            }
            words[count++] = word;
            texts += frequency;
        }

        int[] words() {
            return IntStream.of(words).limit(count).toArray();
        }
    }
}
