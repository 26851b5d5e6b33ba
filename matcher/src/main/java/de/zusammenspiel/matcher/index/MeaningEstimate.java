package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.index.WordMeanings.Word;
import de.zusammenspiel.matcher.meaning.Vectors;
import de.zusammenspiel.matcher.score.Curves;
import de.zusammenspiel.matcher.score.Profile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How near the words of sketches are in meaning to those of one question: the same as in the score, from numbers. Keeps
 * what it learned about their words, of which many share the most. For one thread.
 */
final class MeaningEstimate {

    /** A word in a sketch whose meaning is not known yet: the profile has to be read once. */
    static final double NOT_LEARNED = Double.NEGATIVE_INFINITY;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final boolean wantedIsNeed;
    private final Vocabulary vocabulary;
    private final WordMeanings meanings;
    private final int dimensions;

    /** The words of the question. */
    private final int[][] own;

    private final float[] ownScales;
    private final float[] ownWeights;

    /** How much of a cosine counts: what a giver calls itself counts less. */
    private final float[] ownFactors;

    private final float[] ownWhole;
    private final double ownNorm;
    private double ownWeight;

    /** The words of the sketches, by slots of an open hash table; row 0 stands for words of unknown meaning. */
    private int[] slots = new int[1 << 11];

    private int[] hashes = new int[1 << 10];
    private Word[] rows = new Word[1 << 10];
    private float[] rarities = new float[1 << 10];
    private float[] cosines;
    private int count = 1;

    private final float[] nearest;
    private final float[] sum;
    private final int[] unpacked;

    MeaningEstimate(Profile wanted, boolean wantedIsNeed, Vocabulary vocabulary, WordMeanings meanings) {
        this.wantedIsNeed = wantedIsNeed;
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        dimensions = meanings.dimensions();
        sum = new float[dimensions];
        unpacked = new int[dimensions];
        ownWhole = new float[dimensions];
        var words = new ArrayList<Word>();
        var weights = new ArrayList<Float>();
        var factors = new ArrayList<Float>();
        wanted.eachWord((surface, key, emphasis) -> {
            var word = meanings.of(surface, key);
            if (word.isKnown()) {
                words.add(word);
                weights.add((float) (emphasis * vocabulary.rarity(key)));
                factors.add(1f);
            }
        });
        for (var name : wanted.namesItself()) {
            var word = meanings.of(name, name);
            if (word.isKnown()) {
                words.add(word);
                weights.add((float) Curves.NAME_IN_WHOLE);
                factors.add((float) Curves.NAME);
            }
        }
        own = new int[words.size()][];
        ownScales = new float[own.length];
        ownWeights = floats(weights);
        ownFactors = floats(factors);
        for (int i = 0; i < own.length; i++) {
            var word = words.get(i);
            own[i] = new int[dimensions];
            unpack(word.vector(), own[i]);
            ownScales[i] = word.scale();
            ownWeight += ownWeights[i];
            add(ownWhole, word.vector(), ownWeights[i] * word.scale());
        }
        ownNorm = Math.sqrt(Vectors.dot(ownWhole, ownWhole));
        nearest = new float[own.length];
        cosines = new float[rows.length * own.length];
    }

    private static float[] floats(List<Float> values) {
        var floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i);
        }
        return floats;
    }

    /** The share of the points for meaning that the words from this place of a sketch on earn. */
    double of(byte[] bytes, int at) {
        if (own.length == 0) {
            return 0;
        }
        Arrays.fill(nearest, 0);
        Arrays.fill(sum, 0);
        double met = 0;
        double weights = 0;
        int terms = bytes[at] & 0xFF;
        int place = at + 1;
        for (int term = 0; term < terms; term++, place += Sketch.WORD_BYTES) {
            int row = row((int) INT.get(bytes, place));
            if (row < 0) {
                return NOT_LEARNED;
            }
            if (row > 0) {
                float weight = (bytes[place + 4] & 0xFF) / 255f * rarities[row];
                add(sum, rows[row].vector(), weight * rows[row].scale());
                if (wantedIsNeed) {
                    take(row, 1);
                } else {
                    met += weight * Curves.word(best(row));
                    weights += weight;
                }
            }
        }
        int names = bytes[place++] & 0xFF;
        for (int name = 0; name < names; name++, place += Sketch.NAME_BYTES) {
            int row = row((int) INT.get(bytes, place));
            if (row < 0) {
                return NOT_LEARNED;
            }
            if (row > 0 && wantedIsNeed) {
                add(sum, rows[row].vector(), (float) Curves.NAME_IN_WHOLE * rows[row].scale());
                take(row, (float) Curves.NAME);
            }
        }
        if (wantedIsNeed) {
            for (int i = 0; i < nearest.length; i++) {
                met += ownWeights[i] * Curves.word(nearest[i]);
            }
            weights = ownWeight;
        }
        if (weights == 0) {
            return 0;
        }
        double norm = Math.sqrt(Vectors.dot(sum, sum));
        double whole = norm == 0 || ownNorm == 0 ? 0 : Vectors.dot(sum, ownWhole) / (norm * ownNorm);
        return Curves.meaning(met / weights, whole);
    }

    private void take(int row, float factor) {
        int from = row * nearest.length;
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = Math.max(nearest[i], factor * cosines[from + i]);
        }
    }

    private float best(int row) {
        float best = 0;
        for (int i = 0, from = row * own.length; i < own.length; i++) {
            best = Math.max(best, ownFactors[i] * cosines[from + i]);
        }
        return best;
    }

    /** Its row, 0 if its meaning is not known, -1 if it was not learned yet. */
    private int row(int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int row = slots[slot];
            if (hashes[row] == hash) {
                return rows[row].isKnown() ? row : 0;
            }
            slot = slot + 1 & slots.length - 1;
        }
        var word = meanings.get(hash);
        if (word == null) {
            return -1;
        }
        return add(hash, word) ? count - 1 : 0;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    private boolean add(int hash, Word word) {
        if (count == rows.length) {
            grow();
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = count;
        hashes[count] = hash;
        rows[count] = word;
        if (word.isKnown()) {
            rarities[count] = (float) vocabulary.rarity(word.key());
            unpack(word.vector(), unpacked);
            for (int i = 0; i < own.length; i++) {
                cosines[count * own.length + i] = dot(own[i], unpacked) * ownScales[i] * word.scale();
            }
        }
        count++;
        return word.isKnown();
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * count);
        rows = Arrays.copyOf(rows, 2 * count);
        rarities = Arrays.copyOf(rarities, 2 * count);
        cosines = Arrays.copyOf(cosines, 2 * count * own.length);
        slots = new int[4 * count];
        for (int row = 1; row < count; row++) {
            int slot = slot(hashes[row]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = row;
        }
    }

    // Plain loops over arrays of one length each: the compiler works on many components at once.

    private static void unpack(short[] packed, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = packed[i];
        }
    }

    private static int dot(int[] one, int[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void add(float[] sum, short[] packed, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * packed[i];
        }
    }
}
