package de.zusammenspiel.review;

/** What the group, or the coordinator where there is none, decided. */
public enum Verdict {
    ACCEPTED,
    POSTPONED,
    DECLINED
}
