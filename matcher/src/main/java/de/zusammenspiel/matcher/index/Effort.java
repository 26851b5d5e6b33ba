package de.zusammenspiel.matcher.index;

/**
 * How many entries one question looks at closely and how many it scores: the first look and the estimates order well, so
 * whoever wants ten need not score as many as whoever wants a hundred.
 *
 * @param scored at most, {@link #SCORED} unless it is to be measured what the stages before miss
 * @param limit how many are wanted
 * @param entries how many there are
 */
record Effort(int scored, int limit, int entries) {

    /** How many candidates are scored in full. */
    static final int SCORED = 400;

    private static final int FEWEST_SCORED = 100;

    /** The first look finds ten among so many; for each further one wanted it takes some more. */
    private static final int LOOKED_AT_FOR_TEN = 320;

    private static final int LOOKED_AT_FOR_EACH = 60;
    private static final int MOST_LOOKED_AT = 6_000;

    /** Among so few more are scored than can be shown: it takes no time, and who was held back is told with them. */
    private static final int FEW = 3_000;

    /** Scored at a time once as many are scored as are wanted: an estimate is only an estimate. */
    private static final int SPARE = 2;

    private static final int HOPELESS = 20;

    /** How many are estimated where there are very many. */
    int looked() {
        if (!isUsual()) {
            return scored;
        }
        long further = LOOKED_AT_FOR_EACH * Math.max(0, limit - 10L);
        return (int) Math.min(MOST_LOOKED_AT, LOOKED_AT_FOR_TEN + further);
    }

    /** How many are scored at most. */
    int mostScored() {
        return isUsual() ? Math.clamp(FEWEST_SCORED + 3L * limit, FEWEST_SCORED, SCORED) : scored;
    }

    /** Whether all of these are scored, even if the best are known before. */
    boolean scoresAll() {
        return entries <= FEW || !isUsual();
    }

    private boolean isUsual() {
        return scored == SCORED;
    }

    /** How many are scored first. */
    int first() {
        return Math.max(limit, SPARE);
    }

    /** How many are scored then, each time. */
    int next() {
        return SPARE;
    }

    /** Where none of so many of the best fits, the next will not. */
    boolean isHopeless(int taken) {
        return taken >= limit + HOPELESS;
    }
}
