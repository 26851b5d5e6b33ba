package de.zusammenspiel.review;

/**
 * How the group of a site holds its meetings.
 *
 * @param quorum so many members must be there for a decision to hold, 0 for any number
 */
public record HouseRules(int quorum, int meetingsPerYear) {
    /** Until a site decides for itself: whoever comes decides, every other month. */
    public static final HouseRules USUAL = new HouseRules(0, 6);
}
