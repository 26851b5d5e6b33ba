package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Colours the edges of a bipartite graph so that edges that meet differ, with the fewest colours: each edge takes a colour
 * free at both ends, after a chain of two colours was swapped if there is none (the proof of Kőnig 1916; quicker ways exist
 * for far larger graphs: Cole and Hopcroft, SIAM J. Comput. 11, 1982; Alon, Inf. Process. Lett. 85, 2003). The same swaps
 * even out the colours (de Werra 1971) and bring heavy edges into early ones.
 */
final class EdgeColouring {

    private static final int NONE = -1;
    private static final int PASSES = 30;

    private final int[] left;
    private final int[] right;
    private final long[] weight;
    private final int[] colour;
    private final int[] size;
    private final int most;
    private final int count;

    /** Edge of a colour at a node; nodes of the right side come behind those of the left. */
    private final int[][] at;

    private final int lefts;

    /**
     * @param most edges a colour may have at most
     */
    EdgeColouring(int[] left, int[] right, long[] weight, int most) {
        this.left = left;
        this.right = right;
        this.weight = weight;
        this.most = most;
        lefts = 1 + Arrays.stream(left).max().orElse(NONE);
        int nodes = lefts + 1 + Arrays.stream(right).max().orElse(NONE);
        var degree = new int[nodes];
        for (int e = 0; e < left.length; e++) {
            degree[left[e]]++;
            degree[lefts + right[e]]++;
        }
        int busiest = Arrays.stream(degree).max().orElse(0);
        count = Math.max(busiest, Math.ceilDiv(left.length, most));
        colour = new int[left.length];
        Arrays.fill(colour, NONE);
        size = new int[count];
        at = new int[nodes][count];
        for (var row : at) {
            Arrays.fill(row, NONE);
        }
        colourAll();
        evenOut();
        heaviestFirst();
        for (int pass = 0; pass < PASSES && bringForward(); pass++) {
            // Every swap moves weight forward, so this ends; the number of passes only bounds it.
        }
    }

    int count() {
        return count;
    }

    int[] colours() {
        return colour.clone();
    }

    private void colourAll() {
        var byWeight = IntStream.range(0, left.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer e) -> -weight[e]).thenComparing(e -> e))
                .toList();
        for (int e : byWeight) {
            int one = left[e];
            int other = lefts + right[e];
            int both = freeAt(one, other);
            if (both == NONE) {
                int a = freeAt(one, one);
                int b = freeAt(other, other);
                swapChain(other, a, b);
                both = a;
            }
            paint(e, both);
        }
    }

    /** The first colour that is free at both nodes, or -1. */
    private int freeAt(int one, int other) {
        for (int c = 0; c < count; c++) {
            if (at[one][c] == NONE && at[other][c] == NONE) {
                return c;
            }
        }
        return NONE;
    }

    private void paint(int edge, int c) {
        colour[edge] = c;
        size[c]++;
        at[left[edge]][c] = edge;
        at[lefts + right[edge]][c] = edge;
    }

    private void wipe(int edge) {
        int c = colour[edge];
        size[c]--;
        at[left[edge]][c] = NONE;
        at[lefts + right[edge]][c] = NONE;
        colour[edge] = NONE;
    }

    /** Swaps the colours along the chain that starts at the node with the first of them. */
    private void swapChain(int node, int first, int second) {
        var chain = IntStream.builder();
        int here = node;
        int c = first;
        for (int e = at[here][c]; e != NONE; e = at[here][c]) {
            chain.add(e);
            here = otherEnd(e, here);
            c = c == first ? second : first;
        }
        swap(chain.build().toArray(), first, second);
    }

    private int otherEnd(int edge, int node) {
        return node == left[edge] ? lefts + right[edge] : left[edge];
    }

    private void swap(int[] edges, int one, int other) {
        var now = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            now[i] = colour[edges[i]] == one ? other : one;
            wipe(edges[i]);
        }
        for (int i = 0; i < edges.length; i++) {
            paint(edges[i], now[i]);
        }
    }

    /** While a colour has too many edges, a chain gives one to the smallest. */
    private void evenOut() {
        for (int c = 0; c < count; c++) {
            while (size[c] > most) {
                int smallest = 0;
                for (int b = 1; b < count; b++) {
                    smallest = size[b] < size[smallest] ? b : smallest;
                }
                giveOne(c, smallest);
            }
        }
    }

    private void giveOne(int from, int to) {
        var seen = new boolean[left.length];
        for (int e = 0; e < left.length; e++) {
            if (colour[e] == from && !seen[e]) {
                var component = component(e, from, to, seen);
                int more = 0;
                for (int edge : component) {
                    more += colour[edge] == from ? 1 : -1;
                }
                if (more > 0) {
                    swap(component, from, to);
                    return;
                }
            }
        }
        throw new IllegalStateException("a larger colour has a chain with one edge more");
    }

    private void heaviestFirst() {
        var sum = new long[count];
        for (int e = 0; e < left.length; e++) {
            sum[colour[e]] += weight[e];
        }
        var order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -sum[c]).thenComparing(c -> c))
                .toList();
        var place = new int[count];
        for (int i = 0; i < count; i++) {
            place[order.get(i)] = i;
        }
        var before = colour.clone();
        for (int e = 0; e < left.length; e++) {
            wipe(e);
        }
        for (int e = 0; e < left.length; e++) {
            paint(e, place[before[e]]);
        }
    }

    /** Swaps every chain of two colours that is heavier in the later one; whether there was any. */
    private boolean bringForward() {
        boolean changed = false;
        for (int early = 0; early < count; early++) {
            for (int late = early + 1; late < count; late++) {
                changed |= bringForward(early, late);
            }
        }
        return changed;
    }

    private boolean bringForward(int early, int late) {
        boolean changed = false;
        var seen = new boolean[left.length];
        for (int e = 0; e < left.length; e++) {
            if (seen[e] || (colour[e] != late && colour[e] != early)) {
                continue;
            }
            var component = component(e, early, late, seen);
            long gain = 0;
            int more = 0;
            for (int edge : component) {
                gain += colour[edge] == late ? weight[edge] : -weight[edge];
                more += colour[edge] == late ? 1 : -1;
            }
            if (gain > 0 && size[early] + more <= most && size[late] - more <= most) {
                swap(component, early, late);
                changed = true;
            }
        }
        return changed;
    }

    /** All edges of the two colours that hang together with this one: a chain or a ring. */
    private int[] component(int edge, int one, int other, boolean[] seen) {
        var edges = IntStream.builder();
        edges.add(edge);
        seen[edge] = true;
        for (int start : new int[] {left[edge], lefts + right[edge]}) {
            int here = start;
            int c = colour[edge] == one ? other : one;
            for (int e = at[here][c]; e != NONE && !seen[e]; e = at[here][c]) {
                edges.add(e);
                seen[e] = true;
                here = otherEnd(e, here);
                c = c == one ? other : one;
            }
        }
        return edges.build().toArray();
    }
}
