package de.zusammenspiel.review;

/** Where a decision was made. */
public enum DecidedIn {
    MEETING,
    ROUND,
    /** The site has no group, or it could not wait for the group, which hears of it at its next meeting. */
    COORDINATOR
}
