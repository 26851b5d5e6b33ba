package de.zusammenspiel.matcher.index;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Entries by their estimated points, best first, the impossible left out. An entry is estimated to the end only when
 * nothing known to be better is left, so the order is that of all estimates at the price of some.
 */
final class Ranking {

    private final int[] docs;
    private final IntToDoubleFunction exactly;

    /** By what they can earn at most, best first. */
    private final long[] hoped;

    private int nextHoped;

    /** By what they earn, best last. */
    private long[] known = new long[64];

    private int countOfKnown;

    /**
     * @param atMost what each entry can earn at most, below zero if it is impossible
     * @param exactly what the entry at a place earns, below zero if it is impossible
     */
    Ranking(int[] docs, double[] atMost, IntToDoubleFunction exactly) {
        this.docs = docs;
        this.exactly = exactly;
        var order = new long[docs.length];
        int count = 0;
        for (int i = 0; i < docs.length; i++) {
            if (atMost[i] >= 0) {
                order[count++] = worstFirst(atMost[i], i);
            }
        }
        hoped = Arrays.copyOf(order, count);
        Arrays.sort(hoped);
        nextHoped = count - 1;
    }

    /** Worst first when sorted as numbers, and the place in the array for the way back; of equal ones the first last. */
    private static long worstFirst(double points, int place) {
        return (long) Float.floatToIntBits((float) points) << 32 | (Integer.MAX_VALUE - place);
    }

    private static int points(long entry) {
        return (int) (entry >>> 32);
    }

    private static int place(long entry) {
        return Integer.MAX_VALUE - (int) entry;
    }

    /** Makes sure that the best one left is known. */
    private void lookAhead() {
        while (nextHoped >= 0 && (countOfKnown == 0 || points(hoped[nextHoped]) >= points(known[countOfKnown - 1]))) {
            int place = place(hoped[nextHoped--]);
            double points = exactly.applyAsDouble(place);
            if (points >= 0) {
                insert(worstFirst(points, place));
            }
        }
    }

    private void insert(long entry) {
        if (countOfKnown == known.length) {
            known = Arrays.copyOf(known, 2 * countOfKnown);
        }
        int at = countOfKnown++;
        while (at > 0 && known[at - 1] > entry) {
            known[at] = known[at - 1];
            at--;
        }
        known[at] = entry;
    }

    boolean isEmpty() {
        lookAhead();
        return countOfKnown == 0;
    }

    /** The points of the best one left. */
    double points() {
        lookAhead();
        return Float.intBitsToFloat(points(known[countOfKnown - 1]));
    }

    /** Takes the best ones left, at most so many: their numbers, ascending. */
    int[] take(int most) {
        var some = new int[most];
        int count = 0;
        while (count < most && !isEmpty()) {
            some[count++] = docs[place(known[--countOfKnown])];
        }
        some = Arrays.copyOf(some, count);
        Arrays.sort(some);
        return some;
    }
}
