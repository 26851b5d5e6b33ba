package de.zusammenspiel.matcher.index;

/**
 * Feature → rarity with eight bytes a feature: open addressing over a 32-bit hash, which stands for the text. That in a
 * hundred thousand two may share one does not matter for a rarity.
 */
final class RarityTable {

    private final int[] keys;
    private final float[] values;
    private final int mask;

    RarityTable(int features) {
        int capacity = Integer.highestOneBit(Math.max(8, 2 * features)) << 1;
        keys = new int[capacity];
        values = new float[capacity];
        mask = capacity - 1;
    }

    void put(int hash, float rarity) {
        int slot = slot(hash);
        while (values[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        keys[slot] = hash;
        values[slot] = rarity;
    }

    float get(int hash, float unseen) {
        int slot = slot(hash);
        while (values[slot] != 0) {
            if (keys[slot] == hash) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return unseen;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & mask;
    }
}
