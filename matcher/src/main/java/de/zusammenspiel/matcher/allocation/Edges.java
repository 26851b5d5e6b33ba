package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;

/**
 * Fitting pairs in rows, one row per need (compressed sparse rows).
 *
 * @param start where the row of a need starts; one longer than the needs
 * @param offer offer of each pair
 * @param weight score of each pair in millionths, above 0
 */
record Edges(int[] start, int[] offer, int[] weight) {

    static Edges of(
            int needs,
            int offers,
            AllocationProblem.Ints need,
            AllocationProblem.Ints offer,
            AllocationProblem.Ints weight) {
        var count = new int[needs + 1];
        for (int e = 0; e < need.size(); e++) {
            count[need.get(e) + 1]++;
        }
        for (int i = 0; i < needs; i++) {
            count[i + 1] += count[i];
        }
        var next = count.clone();
        var heads = new int[need.size()];
        var weights = new int[need.size()];
        for (int e = 0; e < need.size(); e++) {
            int place = next[need.get(e)]++;
            heads[place] = offer.get(e);
            weights[place] = weight.get(e);
        }
        return withoutDoubles(new Edges(count, heads, weights), offers);
    }

    private static Edges withoutDoubles(Edges all, int offers) {
        var seenAt = new int[offers];
        Arrays.fill(seenAt, -1);
        var start = new int[all.start.length];
        int to = 0;
        for (int i = 0; i + 1 < all.start.length; i++) {
            start[i] = to;
            for (int e = all.start[i]; e < all.start[i + 1]; e++) {
                int before = seenAt[all.offer[e]];
                if (before >= start[i]) {
                    all.weight[before] = Math.max(all.weight[before], all.weight[e]);
                } else {
                    seenAt[all.offer[e]] = to;
                    all.offer[to] = all.offer[e];
                    all.weight[to++] = all.weight[e];
                }
            }
        }
        start[start.length - 1] = to;
        return new Edges(start, all.offer, all.weight);
    }

    /**
     * The same pairs in rows by offer.
     *
     * @param edges rows by offer
     * @param origin where each pair stands in the rows by need
     */
    record Mirrored(Edges edges, int[] origin) {}

    Mirrored mirrored(int offers) {
        int size = size();
        var rows = new int[offers + 1];
        for (int e = 0; e < size; e++) {
            rows[offer[e] + 1]++;
        }
        for (int j = 0; j < offers; j++) {
            rows[j + 1] += rows[j];
        }
        var next = rows.clone();
        var need = new int[size];
        var weights = new int[size];
        var origin = new int[size];
        for (int i = 0; i < needs(); i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                int place = next[offer[e]]++;
                need[place] = i;
                weights[place] = weight[e];
                origin[place] = e;
            }
        }
        return new Mirrored(new Edges(rows, need, weights), origin);
    }

    /** The same pairs with weights that all are multiples of a unit, counted in it. */
    Edges dividedBy(int unit) {
        if (unit == 1) {
            return this;
        }
        var weights = new int[size()];
        for (int e = 0; e < weights.length; e++) {
            weights[e] = weight[e] / unit;
        }
        return new Edges(start, offer, weights);
    }

    int needs() {
        return start.length - 1;
    }

    int size() {
        return start[start.length - 1];
    }
}
