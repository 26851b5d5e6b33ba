package de.zusammenspiel.trainer;

import de.zusammenspiel.matcher.meaning.EncoderWeights;

/** Turns the solution into what is shipped: the rows that matter, four bits a component. */
final class Rows {

    private Rows() {}

    /** Which pieces to keep: those whose rows, over all lessons, contribute most. */
    static boolean[] mostImportant(float[] rows, int dimensions, Examples examples, float[] weights, int most) {
        int count = rows.length / dimensions;
        var use = new double[count];
        for (int i = 0; i < examples.size(); i++) {
            for (int at = examples.starts[i]; at < examples.starts[i + 1]; at++) {
                use[examples.columns[at]] += weights[i] * examples.values[at] * examples.values[at];
            }
        }
        var order = new Integer[count];
        for (int row = 0; row < count; row++) {
            double squares = 0;
            for (int d = 0; d < dimensions; d++) {
                squares += rows[row * dimensions + d] * rows[row * dimensions + d];
            }
            use[row] *= squares;
            order[row] = row;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(row -> -use[row]));
        var kept = new boolean[count];
        for (int i = 0; i < Math.min(most, count); i++) {
            kept[order[i]] = true;
        }
        return kept;
    }

    static EncoderWeights pack(Vocabulary vocabulary, float[] rows, int dimensions, WordWeights wordWeights) {
        var scales = new short[vocabulary.size()];
        var bytes = new byte[vocabulary.size() * (dimensions / 2)];
        var row = new float[dimensions];
        for (int i = 0; i < scales.length; i++) {
            System.arraycopy(rows, i * dimensions, row, 0, dimensions);
            scales[i] = Float.floatToFloat16(bestScale(row));
            float scale = Float.float16ToFloat(scales[i]);
            int half = dimensions / 2;
            for (int d = 0; d < half; d++) {
                bytes[i * half + d] = (byte) ((step(row[d], scale) & 0x0F) | (step(row[half + d], scale) << 4));
            }
        }
        var packed = wordWeights.packed();
        var words = packed.keySet().stream().mapToInt(Integer::intValue).toArray();
        var weights = new byte[words.length];
        int i = 0;
        for (byte weight : packed.values()) {
            weights[i++] = weight;
        }
        return new EncoderWeights(dimensions, vocabulary.pieces(), scales, bytes, words, weights);
    }

    /** The largest components may be cut if the others become more exact by it. */
    private static float bestScale(float[] row) {
        float largest = 0;
        for (float x : row) {
            largest = Math.max(largest, Math.abs(x));
        }
        float best = largest / 7;
        double leastError = Double.MAX_VALUE;
        for (int percent = 100; percent >= 40; percent -= 5) {
            float scale = largest * percent / 700;
            double error = 0;
            for (float x : row) {
                double off = x - scale * step(x, scale);
                error += off * off;
            }
            if (error < leastError) {
                leastError = error;
                best = scale;
            }
        }
        return best;
    }

    private static int step(float x, float scale) {
        return scale == 0 ? 0 : Math.clamp(Math.round(x / scale), -8, 7);
    }
}
