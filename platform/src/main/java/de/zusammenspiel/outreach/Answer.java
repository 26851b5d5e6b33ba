package de.zusammenspiel.outreach;

/** What a company says to a challenge. */
public enum Answer {
    YES,
    PARTLY,
    LATER,
    NO
}
