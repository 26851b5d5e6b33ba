package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;

/**
 * The plain case, every need and every offer once and no company limited: needs outbid each other for offers, then offers
 * that are left with a price lower it and bid for needs, in rounds with ever smaller steps. Scores are multiplied by more
 * than the number of needs, so that the last step of 1 cannot hide a better whole: the result is exact. Bertsekas and
 * Castañon, "A forward/reverse auction algorithm for asymmetric assignment problems", Computational Optimization and
 * Applications 1 (1992), with going without as a choice of its own.
 */
final class Auction {

    private static final int NONE = Shares.NONE;

    /** Steps start at this part of the highest score and shrink to this part from round to round. */
    private static final int FIRST_STEP = 4;

    private static final int SHRINK = 8;

    /** With more bids than this per need the problem is of the rare sort for which paths are quicker. */
    private static final long BIDS_PER_NEED = 2_000;

    private final Shares shares;
    private final Edges byNeed;
    private final Edges byOffer;
    private final int[] origin;
    private final int needs;
    private final int offers;
    private final int unit;
    private final long factor;
    private final long[] profit;
    private final long[] price;

    /** Offer a need has, or -1. */
    private final int[] has;

    /** Need an offer goes to, or -1. */
    private final int[] goesTo;

    private long bidsLeft;

    Auction(Shares shares) {
        this.shares = shares;
        unit = commonUnit(shares.edges);
        byNeed = shares.edges.dividedBy(unit);
        needs = byNeed.needs();
        offers = shares.price.length;
        var mirrored = byNeed.mirrored(offers);
        byOffer = mirrored.edges();
        origin = mirrored.origin();
        factor = (Math.min(needs, offers) + 1L);
        profit = new long[needs];
        price = new long[offers];
        has = new int[needs];
        goesTo = new int[offers];
        Arrays.fill(has, NONE);
        Arrays.fill(goesTo, NONE);
        bidsLeft = BIDS_PER_NEED * Math.max(needs, offers);
    }

    /** Scores in whole points need no steps of millionths. */
    private static int commonUnit(Edges edges) {
        int unit = 0;
        for (int e = 0; e < edges.size() && unit != 1; e++) {
            int other = edges.weight()[e];
            while (other != 0) {
                int rest = unit % other;
                unit = other;
                other = rest;
            }
        }
        return Math.max(1, unit);
    }

    /** Whether it came to an end; if so, the shares are filled. */
    boolean run() {
        long highest = 0;
        for (int e = 0; e < byNeed.size(); e++) {
            highest = Math.max(highest, byNeed.weight()[e]);
        }
        long step = Math.max(1, highest * factor / FIRST_STEP);
        while (true) {
            bidForOffers(step);
            bidForNeeds(step);
            if (bidsLeft <= 0) {
                return false;
            }
            if (step == 1) {
                fill();
                return true;
            }
            step = Math.max(1, step / SHRINK);
        }
    }

    private void bidForOffers(long step) {
        for (int need = 0; need < needs; need++) {
            letGoIfNotContent(need, step);
        }
        for (int need = 0; need < needs; need++) {
            int next = has[need] == NONE && profit[need] > 0 ? need : NONE;
            while (next != NONE && bidsLeft-- > 0) {
                next = bid(next, step, byNeed, profit, price, has, goesTo);
            }
        }
    }

    private void bidForNeeds(long step) {
        for (int offer = 0; offer < offers; offer++) {
            int next = goesTo[offer] == NONE && price[offer] > 0 ? offer : NONE;
            while (next != NONE && bidsLeft-- > 0) {
                next = bid(next, step, byOffer, price, profit, goesTo, has);
            }
        }
    }

    /** A need stays with what it has if nothing else would gain it more than a step. */
    private void letGoIfNotContent(int need, long step) {
        long best = 0;
        long own = Long.MIN_VALUE;
        for (int e = byNeed.start()[need]; e < byNeed.start()[need + 1]; e++) {
            int offer = byNeed.offer()[e];
            long gain = byNeed.weight()[e] * factor - price[offer];
            best = Math.max(best, gain);
            if (offer == has[need]) {
                own = gain;
            }
        }
        if (has[need] != NONE && own >= 0 && own >= best - step) {
            profit[need] = own;
            return;
        }
        profit[need] = best;
        if (has[need] != NONE) {
            goesTo[has[need]] = NONE;
            has[need] = NONE;
        }
    }

    /**
     * One bid of one side for the other: the best choice, dearer by what the second is worse, and a step. Answers who was
     * outbid and has to bid next, or -1.
     */
    private int bid(int bidder, long step, Edges rows, long[] gains, long[] costs, int[] mine, int[] theirs) {
        int best = NONE;
        long most = 0;
        long second = 0;
        int end = rows.start()[bidder + 1];
        int[] others = rows.offer();
        int[] weights = rows.weight();
        for (int e = rows.start()[bidder]; e < end; e++) {
            long gain = weights[e] * factor - costs[others[e]];
            if (gain > second) {
                if (gain > most) {
                    second = most;
                    most = gain;
                    best = e;
                } else {
                    second = gain;
                }
            }
        }
        if (best == NONE) {
            gains[bidder] = 0;
            return NONE;
        }
        int other = others[best];
        long left = Math.max(0, second - step);
        gains[bidder] = left;
        costs[other] += most - left;
        int before = theirs[other];
        theirs[other] = bidder;
        mine[bidder] = other;
        if (before == NONE) {
            return NONE;
        }
        mine[before] = NONE;
        return gains[before] > 0 ? before : NONE;
    }

    private void fill() {
        for (int e = 0; e < byOffer.size(); e++) {
            int edge = origin[e];
            int offer = byNeed.offer()[edge];
            if (goesTo[offer] == byOffer.offer()[e]) {
                shares.take(edge);
                shares.used[offer] = 1;
            }
        }
        for (int j = 0; j < offers; j++) {
            shares.price[j] = (int) Math.round((double) price[j] * unit / factor);
        }
        for (int i = 0; i < needs; i++) {
            shares.open[i] = 0;
            shares.profit[i] = shares.bestProfit(i);
        }
    }
}
