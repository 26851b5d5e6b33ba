package de.zusammenspiel.matcher.allocation;

import java.util.Arrays;

/**
 * Needs, offers and how well they fit, to be shared out by {@link Allocation#solve}. Needs, offers and companies are
 * numbered from 0 in the order they were added; the caller keeps the ids. Not safe for several threads while it is filled.
 *
 * <p>A need may be served in several parts by different offers; an offer serves the same need at most once. Every
 * assignment of an offer is one ask to its company.
 */
public final class AllocationProblem {

    /** Scores are compared in millionths. */
    static final int SCALE = 1_000_000;

    private static final double LARGEST_SCORE = 100;

    private final Ints needParts = new Ints();
    private final Ints needBonus = new Ints();
    private final Ints offerParts = new Ints();
    private final Ints offerCompany = new Ints();
    private final Ints companyAsked = new Ints();
    private final Ints companyLimit = new Ints();
    private final Ints edgeNeed = new Ints();
    private final Ints edgeOffer = new Ints();
    private final Ints edgeWeight = new Ints();
    private int fairness;
    private int smallFirst;

    /**
     * What another ask to the same company costs, in points of score (0 to 1, usually 0 to 0.1): the second ask this
     * much, the third twice as much, asks of the past counted. 0, the default, only looks at the fit.
     */
    public AllocationProblem fairness(double perAsk) {
        fairness = scaled(perAsk);
        return this;
    }

    /**
     * What being a small organisation is worth, in points of score (0 to 1, usually 0 to 0.2): so much worse a fit of it
     * may be and still come first. 0, the default, treats all the same. Has to be set before needs are added.
     */
    public AllocationProblem smallFirst(double bonus) {
        if (needParts.size() > 0) {
            throw new IllegalStateException("smallFirst comes before the needs");
        }
        smallFirst = scaled(bonus);
        return this;
    }

    /** A need that one offer serves. */
    public int addNeed() {
        return addNeed(1, false);
    }

    /**
     * A need.
     *
     * @param parts how many offers may share it, at least 1
     * @param small whether a small organisation asks, see {@link #smallFirst}
     * @return its number
     */
    public int addNeed(int parts, boolean small) {
        needParts.add(atLeast(1, parts, "parts of a need"));
        needBonus.add(small ? smallFirst : 0);
        return needParts.size() - 1;
    }

    /**
     * A company.
     *
     * @param askedBefore how often it was asked in the period that counts
     * @param atMost how often it may be asked in that period, earlier asks included
     * @return its number
     */
    public int addCompany(int askedBefore, int atMost) {
        companyAsked.add(atLeast(0, askedBefore, "asks"));
        companyLimit.add(Math.max(0, atLeast(0, atMost, "asks") - askedBefore));
        return companyAsked.size() - 1;
    }

    /** An offer for one need, of nobody whose asks are counted. */
    public int addOffer() {
        return addOffer(1);
    }

    /** An offer for several needs, of nobody whose asks are counted. */
    public int addOffer(int parts) {
        offerParts.add(atLeast(0, parts, "parts of an offer"));
        offerCompany.add(-1);
        return offerParts.size() - 1;
    }

    /**
     * An offer.
     *
     * @param parts how many needs it may serve
     * @param company number of the company that gives it
     * @return its number
     */
    public int addOffer(int parts, int company) {
        known(company, companyAsked.size(), "company");
        offerParts.add(atLeast(0, parts, "parts of an offer"));
        offerCompany.add(company);
        return offerParts.size() - 1;
    }

    /**
     * How well an offer fits a need. Of several scores for a pair the highest counts; without a score, or with 0 or less,
     * the two are never put together.
     *
     * @param score usually 0 to 1; compared in millionths
     */
    public AllocationProblem fits(int need, int offer, double score) {
        known(need, needParts.size(), "need");
        known(offer, offerParts.size(), "offer");
        int weight = score > 0 ? scaled(score) : 0;
        if (weight > 0) {
            edgeNeed.add(need);
            edgeOffer.add(offer);
            edgeWeight.add(weight + needBonus.get(need));
        }
        return this;
    }

    int needs() {
        return needParts.size();
    }

    int offers() {
        return offerParts.size();
    }

    int companies() {
        return companyAsked.size();
    }

    int needParts(int need) {
        return needParts.get(need);
    }

    int needBonus(int need) {
        return needBonus.get(need);
    }

    int offerParts(int offer) {
        return offerParts.get(offer);
    }

    /** Number of the company, or -1. */
    int companyOf(int offer) {
        return offerCompany.get(offer);
    }

    int asksLeft(int company) {
        return companyLimit.get(company);
    }

    /** What the ask costs that comes after so many of this allocation. */
    int costOfAsk(int company, int already) {
        return Math.multiplyExact(fairness, companyAsked.get(company) + already);
    }

    boolean isFair() {
        return fairness > 0;
    }

    Edges edges() {
        return Edges.of(needs(), offers(), edgeNeed, edgeOffer, edgeWeight);
    }

    private static int scaled(double points) {
        if (!(points >= 0 && points <= LARGEST_SCORE)) {
            throw new IllegalArgumentException("points have to be between 0 and " + LARGEST_SCORE + ": " + points);
        }
        return (int) Math.round(points * SCALE);
    }

    private static int atLeast(int least, int number, String what) {
        if (number < least) {
            throw new IllegalArgumentException(what + " have to be at least " + least + ": " + number);
        }
        return number;
    }

    private static int known(int number, int size, String what) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("no such " + what + ": " + number);
        }
        return number;
    }

    /** A growing row of numbers. */
    static final class Ints {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int get(int i) {
            return values[i];
        }

        int size() {
            return size;
        }
    }
}
