package de.zusammenspiel.matcher.index;

import java.util.Arrays;

/** Which slots hold a feature and how strongly. Grows only; the owner rebuilds it when too many slots are dead. */
final class Postings {

    private int[] slots = new int[4];
    private float[] strengths = new float[4];
    private int size;

    void add(int slot, double strength) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
            strengths = Arrays.copyOf(strengths, size * 2);
        }
        slots[size] = slot;
        strengths[size] = (float) strength;
        size++;
    }

    int size() {
        return size;
    }

    void addTo(float[] sums, double factor) {
        for (int i = 0; i < size; i++) {
            sums[slots[i]] += (float) (factor * strengths[i]);
        }
    }
}
