package de.zusammenspiel.matcher.index;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Large arrays of a {@link FirstLook}, lent to one question after the other. */
final class Workspace {

    private short[] sums = new short[0];
    private byte[] seen = new byte[0];
    private int[] gathered = new int[0];
    private long[] heads = new long[0];

    /** All zero; whoever changes it puts the zeros back. */
    short[] sums(int entries) {
        if (sums.length < entries) {
            sums = new short[entries];
        }
        return sums;
    }

    /** The same for what each was seen with. */
    byte[] seen(int entries) {
        if (seen.length < entries) {
            seen = new byte[entries];
        }
        return seen;
    }

    int[] gathered(int most) {
        if (gathered.length < most) {
            gathered = new int[most];
        }
        return gathered;
    }

    long[] heads(int most) {
        if (heads.length < most) {
            heads = new long[Math.max(most, 2 * heads.length)];
        }
        return heads;
    }

    /** As many as were ever needed at once. */
    static final class Pool {

        private final ConcurrentLinkedQueue<Workspace> free = new ConcurrentLinkedQueue<>();

        Workspace borrow() {
            var one = free.poll();
            return one == null ? new Workspace() : one;
        }

        void giveBack(Workspace one) {
            free.add(one);
        }
    }
}
