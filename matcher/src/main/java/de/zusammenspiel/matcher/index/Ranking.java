package de.zusammenspiel.matcher.index;

import java.util.Arrays;

/** Entries by their estimated points, best first, the impossible left out. */
final class Ranking {

    private final int[] docs;
    private final long[] order;
    private final int size;

    /** @param points of each entry, below zero if it is impossible */
    Ranking(int[] docs, double[] points) {
        this.docs = docs;
        order = new long[docs.length];
        int count = 0;
        for (int i = 0; i < docs.length; i++) {
            if (points[i] >= 0) {
                // Best first when sorted as numbers, and the place in the array for the way back.
                order[count++] = (long) (Integer.MAX_VALUE - Float.floatToIntBits((float) points[i])) << 32 | i;
            }
        }
        size = count;
        Arrays.sort(order, 0, size);
    }

    int size() {
        return size;
    }

    double points(int rank) {
        return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (order[rank] >>> 32));
    }

    /** The numbers of some, ascending. */
    int[] docs(int from, int count) {
        var some = new int[count];
        for (int i = 0; i < count; i++) {
            some[i] = docs[(int) order[from + i]];
        }
        Arrays.sort(some);
        return some;
    }
}
