package de.zusammenspiel.matcher.index;

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
    private WordMeanings.Table table;

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

    /** Rows in the table of all words; below 0 if the meaning is not known. */
    private int[] rows = new int[1 << 10];

    private float[] scales = new float[1 << 10];
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
        this.table = meanings.table();
        int dimensions = meanings.dimensions();
        sum = new float[dimensions];
        unpacked = new int[dimensions];
        ownWhole = new float[dimensions];
        var words = new Words(dimensions);
        wanted.eachWord((surface, key, emphasis) ->
                words.add(meanings.with(surface, key), surface.hashCode(), emphasis * vocabulary.rarity(key), 1));
        for (var name : wanted.namesItself()) {
            int hash = WordMeanings.ofName(name.hashCode());
            words.add(meanings.withName(name), hash, Curves.NAME_IN_WHOLE, Curves.NAME);
        }
        own = words.vectors.toArray(int[][]::new);
        ownScales = words.floats(0);
        ownWeights = words.floats(1);
        ownFactors = words.floats(2);
        for (int i = 0; i < own.length; i++) {
            ownWeight += ownWeights[i];
            for (int j = 0; j < dimensions; j++) {
                ownWhole[j] += ownWeights[i] * ownScales[i] * own[i][j];
            }
        }
        ownNorm = Math.sqrt(Vectors.dot(ownWhole, ownWhole));
        nearest = new float[own.length];
        cosines = new float[rows.length * own.length];
    }

    /** The words of the question, those of unknown meaning left out. */
    private static final class Words {

        private final int dimensions;
        private final List<int[]> vectors = new ArrayList<>();
        private final List<float[]> numbers = new ArrayList<>();

        Words(int dimensions) {
            this.dimensions = dimensions;
        }

        void add(WordMeanings.Table table, int hash, double weight, double factor) {
            int row = table.row(hash);
            if (table.scale(row) > 0) {
                var vector = new int[dimensions];
                table.unpack(row, vector);
                vectors.add(vector);
                numbers.add(new float[] {table.scale(row), (float) weight, (float) factor});
            }
        }

        float[] floats(int which) {
            var floats = new float[numbers.size()];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = numbers.get(i)[which];
            }
            return floats;
        }
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
                table.add(rows[row], weight * scales[row], sum);
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
            int row = row(WordMeanings.ofName((int) INT.get(bytes, place)));
            if (row < 0) {
                return NOT_LEARNED;
            }
            if (row > 0 && wantedIsNeed) {
                table.add(rows[row], (float) Curves.NAME_IN_WHOLE * scales[row], sum);
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
        for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int row = slots[slot];
            if (hashes[row] == hash) {
                return rows[row] < 0 ? 0 : row;
            }
        }
        int known = table.row(hash);
        if (known < 0) {
            return -1;
        }
        add(hash, known);
        return rows[count - 1] < 0 ? 0 : count - 1;
    }

    /** Takes in what was learned meanwhile. */
    void refresh() {
        var latest = meanings.table();
        if (!latest.continues(table)) {
            Arrays.fill(slots, 0);
            count = 1;
        }
        table = latest;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    private void add(int hash, int known) {
        if (count == rows.length) {
            grow();
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = count;
        hashes[count] = hash;
        float scale = table.scale(known);
        rows[count] = scale > 0 ? known : -1;
        if (scale > 0) {
            scales[count] = scale;
            rarities[count] = (float) vocabulary.rarity(table.key(known));
            table.unpack(known, unpacked);
            for (int i = 0; i < own.length; i++) {
                cosines[count * own.length + i] = dot(own[i], unpacked) * ownScales[i] * scale;
            }
        }
        count++;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * count);
        rows = Arrays.copyOf(rows, 2 * count);
        scales = Arrays.copyOf(scales, 2 * count);
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

    // A plain loop over arrays of one length each: the compiler works on many components at once.

    private static int dot(int[] one, int[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
