package de.zusammenspiel.matcher.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** One vector a text: the mean over the tokens that are text, brought to length 1. */
final class Pooling {

    private Pooling() {}

    /**
     * @param hidden the last layer, texts × tokens × dimensions
     * @param shape its three sizes
     */
    static List<float[]> mean(FloatBuffer hidden, long[] shape, Encoding[] encodings) {
        int tokens = (int) shape[1];
        int dimensions = (int) shape[2];
        var vectors = new ArrayList<float[]>(encodings.length);
        for (int i = 0; i < encodings.length; i++) {
            var mask = encodings[i].getAttentionMask();
            var sum = new float[dimensions];
            for (int token = 0; token < tokens; token++) {
                if (mask[token] != 0) {
                    int at = (i * tokens + token) * dimensions;
                    for (int d = 0; d < dimensions; d++) {
                        sum[d] += hidden.get(at + d);
                    }
                }
            }
            vectors.add(lengthOne(sum));
        }
        return vectors;
    }

    private static float[] lengthOne(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        float factor = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
        return vector;
    }
}
