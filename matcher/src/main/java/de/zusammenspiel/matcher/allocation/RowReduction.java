package de.zusammenspiel.matcher.allocation;

/**
 * A quick start where every need and every offer counts once and no company is limited: needs outbid each other, each by
 * exactly what its second choice is worse. What is left over goes to {@link ShortestPaths}. Augmenting row reduction of
 * Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing
 * 38 (1987), with going without as a choice of its own.
 */
final class RowReduction {

    /** After so many bids per need the rest is quicker by paths. */
    private static final int BIDS_PER_NEED = 12;

    private final Shares shares;
    private final int[] start;
    private final int[] offer;
    private final int[] weight;

    RowReduction(Shares shares) {
        this.shares = shares;
        start = shares.edges.start();
        offer = shares.edges.offer();
        weight = shares.edges.weight();
    }

    void run() {
        int needs = shares.edges.needs();
        var queue = new int[needs];
        for (int i = 0; i < needs; i++) {
            queue[i] = i;
        }
        int waiting = needs;
        long bids = (long) BIDS_PER_NEED * needs;
        for (int pass = 0; pass < 3 && waiting > 0; pass++) {
            int read = 0;
            int kept = 0;
            int now = waiting;
            while (read < now) {
                int need = queue[read++];
                // Whoever is outbid by a real margin bids again at once, else in the next pass.
                while (need >= 0 && bids-- > 0) {
                    need = bid(need);
                }
                if (need >= 0) {
                    queue[kept++] = need;
                } else if (tied >= 0) {
                    queue[kept++] = tied;
                }
                tied = Shares.NONE;
            }
            waiting = kept;
        }
        for (int i = 0; i < needs; i++) {
            shares.profit[i] = shares.bestProfit(i);
        }
    }

    /** Who was outbid without any margin. */
    private int tied = Shares.NONE;

    /** Places one bid; answers who has to bid next, or -1. */
    private int bid(int need) {
        int best = Shares.NONE;
        int next = Shares.NONE;
        int most = 0;
        int second = 0;
        for (int e = start[need]; e < start[need + 1]; e++) {
            int gain = weight[e] - shares.price[offer[e]];
            if (gain > second) {
                if (gain > most) {
                    second = most;
                    next = best;
                    most = gain;
                    best = e;
                } else {
                    second = gain;
                    next = e;
                }
            }
        }
        if (best == Shares.NONE) {
            shares.open[need] = 0;
            return Shares.NONE;
        }
        if (most == second && next != Shares.NONE && shares.firstTaken[offer[best]] != Shares.NONE) {
            best = next;
        }
        int wanted = offer[best];
        int holder = shares.firstTaken[wanted];
        if (holder == Shares.NONE) {
            shares.used[wanted] = 1;
        } else if (most == second) {
            // No margin: the holder is as good here; somebody has to wait, and it shall be the newcomer.
            tied = need;
            return Shares.NONE;
        } else {
            shares.release(holder);
            shares.open[shares.needOf[holder]] = 1;
        }
        shares.price[wanted] += most - second;
        shares.take(best);
        shares.open[need] = 0;
        return holder == Shares.NONE ? Shares.NONE : shares.needOf[holder];
    }
}
