package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;

/**
 * The state of an allocation: which pairs are taken, and the prices that prove it best. Prices are in millionths of score:
 * {@code profit} of a need is what its next part would earn, {@code price} of an offer or company what its next part costs
 * others. For every pair not taken, profit + price ≥ weight; that is what makes the whole optimal (linear programming
 * duality).
 */
final class Shares {

    static final int NONE = -1;

    final Edges edges;
    final int[] needOf;
    final int[] profit;
    final int[] price;
    final int[] used;

    /** Parts of each need that are still to be placed. */
    final int[] open;

    /** Taken pairs of an offer, chained. */
    final int[] firstTaken;

    final int[] nextTaken;
    final int[] previousTaken;

    private static final int NOT_TAKEN = -2;

    Shares(AllocationProblem problem, Edges edges) {
        this(edges, problem.offers(), new int[problem.needs()], new int[problem.offers()]);
        for (int i = 0; i < problem.needs(); i++) {
            open[i] = problem.needParts(i);
        }
    }

    /** Nothing taken and nothing open yet, with these prices. */
    Shares(Edges edges, int offers, int[] profit, int[] price) {
        this.edges = edges;
        this.profit = profit;
        this.price = price;
        int needs = edges.needs();
        needOf = new int[edges.size()];
        for (int i = 0; i < needs; i++) {
            Arrays.fill(needOf, edges.start()[i], edges.start()[i + 1], i);
        }
        used = new int[offers];
        open = new int[needs];
        firstTaken = new int[offers];
        Arrays.fill(firstTaken, NONE);
        nextTaken = new int[edges.size()];
        previousTaken = new int[edges.size()];
        Arrays.fill(previousTaken, NOT_TAKEN);
    }

    boolean isTaken(int edge) {
        return previousTaken[edge] != NOT_TAKEN;
    }

    void take(int edge) {
        int offer = edges.offer()[edge];
        int first = firstTaken[offer];
        nextTaken[edge] = first;
        previousTaken[edge] = NONE;
        if (first != NONE) {
            previousTaken[first] = edge;
        }
        firstTaken[offer] = edge;
    }

    void release(int edge) {
        int before = previousTaken[edge];
        int after = nextTaken[edge];
        if (before == NONE) {
            firstTaken[edges.offer()[edge]] = after;
        } else {
            nextTaken[before] = after;
        }
        if (after != NONE) {
            previousTaken[after] = before;
        }
        previousTaken[edge] = NOT_TAKEN;
    }

    /** The profit a need can make at the present prices; never below 0, since it may go without. */
    int bestProfit(int need) {
        int best = 0;
        for (int e = edges.start()[need]; e < edges.start()[need + 1]; e++) {
            best = Math.max(best, edges.weight()[e] - price[edges.offer()[e]]);
        }
        return best;
    }
}
