package de.zusammenspiel.matcher.index;

import java.util.Arrays;

/** Numbers with the points each is worth, of which the strongest are kept, best first. */
final class Strongest {

    /** Points in the upper half as the bits of a positive number, which sort like the number itself. */
    private long[] entries = new long[128];

    private int count;

    /** @param points above 0 */
    void add(int number, double points) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
        }
        entries[count++] = (long) Float.floatToIntBits((float) points) << 32 | (number & 0xFFFFFFFFL);
    }

    /** Keeps at most so many; of a number that was added twice what is worth more. */
    void keep(int most) {
        Arrays.sort(entries, 0, count);
        var kept = new long[Math.min(most, count)];
        int next = 0;
        for (int i = count - 1; i >= 0 && next < kept.length; i--) {
            if (!holds(kept, next, (int) entries[i])) {
                kept[next++] = entries[i];
            }
        }
        entries = kept;
        count = next;
    }

    private static boolean holds(long[] kept, int count, int number) {
        for (int i = 0; i < count; i++) {
            if ((int) kept[i] == number) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return count;
    }

    int number(int place) {
        return (int) entries[place];
    }

    float points(int place) {
        return Float.intBitsToFloat((int) (entries[place] >>> 32));
    }
}
