package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.score.Profile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What the words of the entries mean, by the hash under which a sketch keeps them. Learned from profiles when they are put
 * into the index; an index that was only opened knows none and learns from those who come into question. Bounded; safe for many threads: who reads takes a
 * {@link Table} and needs no lock, who learns waits for the others who do.
 */
final class WordMeanings {

    /** About 400 bytes each. */
    private static final int KEPT = 100_000;

    private static final int LEARNED_AHEAD = KEPT / 4 * 3;

    /** Twelve bits a component: the sum of the products of some hundred stays an integer. */
    static final int LARGEST = 2_047;

    private static final int NAME = 0x2C1B3C6D;

    private final Encoder encoder;
    private volatile Table table;

    WordMeanings(Encoder encoder) {
        this.encoder = encoder;
        this.table = new Table(encoder.dimensions(), 1 << 10);
    }

    int dimensions() {
        return encoder.dimensions();
    }

    /** What is known by now. Later ones {@link Table#continues continue} it, or begin anew when it was full. */
    Table table() {
        return table;
    }

    /** The table with this word in it, as written; learned if need be. */
    Table with(String surface, String key) {
        return with(surface.hashCode(), surface, key);
    }

    /** The same for a word of a name: a word of a text that is spelt alike may have another base form. */
    Table withName(String name) {
        return with(ofName(name.hashCode()), name, name);
    }

    /** The hash under which a word of a name is kept. */
    static int ofName(int hash) {
        return hash ^ NAME;
    }

    void learn(Profile profile) {
        profile.eachWord((surface, key, emphasis) -> with(surface, key));
        for (var name : profile.namesItself()) {
            withName(name);
        }
    }

    /** The same while there is room: what is put into an index must not drive out what is asked for. */
    void learnAhead(Profile profile) {
        if (table.count < LEARNED_AHEAD) {
            learn(profile);
        }
    }

    private Table with(int hash, String surface, String key) {
        var now = table;
        return now.row(hash) == Table.NONE ? learn(hash, surface, key) : now;
    }

    private Table learn(int hash, String surface, String key) {
        var vector = encoder.encode(surface);
        synchronized (this) {
            var now = table;
            if (now.row(hash) == Table.NONE) {
                if (now.count >= KEPT) {
                    now = new Table(encoder.dimensions(), 1 << 10);
                } else if (now.count == now.capacity()) {
                    now = new Table(now);
                }
                now.put(hash, vector, key.hashCode());
                table = now;
            }
            return now;
        }
    }

    /** Words by row, in few large arrays: what an estimate reads of a word lies together. Rows are only ever added. */
    static final class Table {

        static final int NONE = -1;

        private static final int BLOCK = 1 << 9;
        private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

        private final int dimensions;
        private final Object lineage;

        /** Hash of a word in the upper half, its row and 1 in the lower; 0 if free. Written last. */
        private final long[] slots;

        private final int[] keys;
        private final float[] scales;
        private final short[][] blocks;
        private int count;

        private Table(int dimensions, int capacity) {
            this.dimensions = dimensions;
            lineage = new Object();
            slots = new long[2 * capacity];
            keys = new int[capacity];
            scales = new float[capacity];
            blocks = new short[capacity / BLOCK][];
        }

        /** Twice as large, the same rows. */
        private Table(Table before) {
            dimensions = before.dimensions;
            lineage = before.lineage;
            int capacity = 2 * before.capacity();
            slots = new long[2 * capacity];
            keys = Arrays.copyOf(before.keys, capacity);
            scales = Arrays.copyOf(before.scales, capacity);
            blocks = Arrays.copyOf(before.blocks, capacity / BLOCK);
            count = before.count;
            for (long entry : before.slots) {
                if (entry != 0) {
                    slots[free((int) (entry >>> 32))] = entry;
                }
            }
        }

        private int capacity() {
            return keys.length;
        }

        /** Whether the rows of an older table are the same here. */
        boolean continues(Table older) {
            return lineage.equals(older.lineage);
        }

        /** The row of a word, or {@link #NONE}. */
        int row(int hash) {
            for (int slot = slot(hash); ; slot = slot + 1 & slots.length - 1) {
                long entry = (long) SLOT.getAcquire(slots, slot);
                if (entry == 0) {
                    return NONE;
                }
                if ((int) (entry >>> 32) == hash) {
                    return (int) entry - 1;
                }
            }
        }

        /** What its components are to be multiplied by; 0 if the meaning of the word is not known. */
        float scale(int row) {
            return scales[row];
        }

        /** Hash of its base form, which says how rare it is. */
        int key(int row) {
            return keys[row];
        }

        /** Copies its components. */
        void unpack(int row, int[] into) {
            var block = blocks[row / BLOCK];
            for (int i = 0, at = row % BLOCK * dimensions; i < into.length; i++) {
                into[i] = block[at + i];
            }
        }

        /** Adds its components, each multiplied by a factor. */
        void add(int row, float factor, float[] sum) {
            var block = blocks[row / BLOCK];
            for (int i = 0, at = row % BLOCK * dimensions; i < sum.length; i++) {
                sum[i] += factor * block[at + i];
            }
        }

        private void put(int hash, float[] vector, int key) {
            int row = count++;
            if (blocks[row / BLOCK] == null) {
                blocks[row / BLOCK] = new short[BLOCK * dimensions];
            }
            keys[row] = key;
            float longest = 0;
            for (float component : vector) {
                longest = Math.max(longest, Math.abs(component));
            }
            scales[row] = longest / LARGEST;
            if (longest > 0) {
                var block = blocks[row / BLOCK];
                for (int i = 0, at = row % BLOCK * dimensions; i < vector.length; i++) {
                    block[at + i] = (short) Math.round(vector[i] * LARGEST / longest);
                }
            }
            SLOT.setRelease(slots, free(hash), (long) hash << 32 | row + 1);
        }

        private int free(int hash) {
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private int slot(int hash) {
            int mixed = hash * 0x9E3779B9;
            return (mixed ^ mixed >>> 15) & slots.length - 1;
        }
    }
}
