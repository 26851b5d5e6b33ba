package de.zusammenspiel.matcher.index;

import java.util.Arrays;

/** Keeps the best of many numbered entries. Of equal ones at the end any may be kept. */
final class Best {

    private static final int LEVELS = 1 << 12;

    /** Steps of a point: no sum matters that is beyond {@code LEVELS / FINENESS}. */
    private static final int FINENESS = 16;

    private final int wanted;
    private int[] numbers = new int[1 << 12];
    private short[] levels = new short[1 << 12];
    private final int[] ofLevel = new int[LEVELS];
    private int count;

    Best(int wanted) {
        this.wanted = wanted;
    }

    int wanted() {
        return wanted;
    }

    void add(int number, float points) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            levels = Arrays.copyOf(levels, 2 * count);
        }
        int level = Math.clamp((int) (points * FINENESS), 0, LEVELS - 1);
        numbers[count] = number;
        levels[count++] = (short) level;
        ofLevel[level]++;
    }

    /** The numbers of the best, ascending. */
    int[] numbers() {
        int left = Math.min(wanted, count);
        var best = new int[left];
        int level = LEVELS - 1;
        while (level > 0 && ofLevel[level] <= left) {
            left -= ofLevel[level--];
        }
        int next = 0;
        for (int i = 0; i < count && next < best.length; i++) {
            if (levels[i] > level || (levels[i] == level && left-- > 0)) {
                best[next++] = numbers[i];
            }
        }
        Arrays.sort(best);
        return best;
    }
}
