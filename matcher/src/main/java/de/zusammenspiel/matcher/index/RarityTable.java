package de.zusammenspiel.matcher.index;

/** Feature → rarity with twelve bytes a feature: open addressing over a 64-bit hash, which stands for the text. */
final class RarityTable {

    private final long[] keys;
    private final float[] values;
    private final int mask;

    RarityTable(int features) {
        int capacity = Integer.highestOneBit(Math.max(8, 2 * features)) << 1;
        keys = new long[capacity];
        values = new float[capacity];
        mask = capacity - 1;
    }

    void put(String feature, float rarity) {
        long key = hash(feature);
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        values[slot] = rarity;
    }

    float get(String feature, float unseen) {
        long key = hash(feature);
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return unseen;
    }

    /** FNV-1a with a final mix, never 0: that marks an empty slot. */
    private static long hash(String feature) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
