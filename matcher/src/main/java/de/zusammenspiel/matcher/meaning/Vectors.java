package de.zusammenspiel.matcher.meaning;

/** Arithmetic on the vectors of an {@link Encoder}, and their small form of one byte a dimension. */
public final class Vectors {

    private static final float BYTE_SCALE = 127f;

    private Vectors() {}

    /** The cosine of two vectors of length 1 (or zero vectors), −1 to 1. */
    public static float cosine(float[] a, float[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of " + a.length + " and " + b.length + " dimensions");
        }
        return dot(a, b);
    }

    /** The dot product of two vectors of the same number of dimensions. */
    public static float dot(float[] a, float[] b) {
        // Four sums: the processor need not wait for one addition before it begins the next.
        float one = 0;
        float two = 0;
        float three = 0;
        float four = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            one += a[i] * b[i];
            two += a[i + 1] * b[i + 1];
            three += a[i + 2] * b[i + 2];
            four += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            one += a[i] * b[i];
        }
        return one + two + three + four;
    }

    /** The same cosine from packed vectors, right to about 0.01. */
    public static float cosine(byte[] a, byte[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of " + a.length + " and " + b.length + " dimensions");
        }
        int sum = 0;
        int ofA = 0;
        int ofB = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
            ofA += a[i] * a[i];
            ofB += b[i] * b[i];
        }
        return ofA == 0 || ofB == 0 ? 0 : (float) (sum / Math.sqrt((double) ofA * ofB));
    }

    /** One byte a dimension, the largest component at ±127: all that search and the database need to keep. */
    public static byte[] pack(float[] vector) {
        float largest = 0;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        var packed = new byte[vector.length];
        if (largest > 0) {
            for (int i = 0; i < vector.length; i++) {
                packed[i] = (byte) Math.round(vector[i] / largest * BYTE_SCALE);
            }
        }
        return packed;
    }

    /** The vector of length 1 behind a packed one. */
    public static float[] unpack(byte[] packed) {
        var vector = new float[packed.length];
        for (int i = 0; i < packed.length; i++) {
            vector[i] = packed[i];
        }
        return normalise(vector);
    }

    public static boolean isZero(float[] vector) {
        for (float x : vector) {
            if (x != 0) {
                return false;
            }
        }
        return true;
    }

    /** Brings the given vector to length 1 in place; the zero vector stays. */
    static float[] normalise(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        if (squares > 0) {
            float factor = (float) (1 / Math.sqrt(squares));
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= factor;
            }
        }
        return vector;
    }
}
