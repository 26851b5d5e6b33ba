package de.zusammenspiel.matcher.allocation;

import java.util.List;

/** Why a fitting offer did not go to a need. */
public sealed interface Obstacle {

    /** Number of the offer. */
    int offer();

    /** How well it would have fitted, 0 to 1. */
    double score();

    /** At least so many points of score the whole would have lost, had this need got it; 0 means a tie. */
    double loss();

    /**
     * Others make better use of it.
     *
     * @param by the needs it serves instead, with their scores
     */
    record Taken(int offer, double score, double loss, List<Allocation.Assignment> by) implements Obstacle {
        public Taken {
            by = List.copyOf(by);
        }
    }

    /**
     * Its company may not be asked again.
     *
     * @param company number of the company
     * @param by what it is asked for instead; empty if it had been asked often enough before
     */
    record AskedEnough(int offer, double score, double loss, int company, List<Allocation.Assignment> by)
            implements Obstacle {
        public AskedEnough {
            by = List.copyOf(by);
        }
    }

    /** It is free, but fits less than another ask to its company would weigh. */
    record Spared(int offer, double score, double loss, int company) implements Obstacle {}
}
