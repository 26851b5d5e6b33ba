package de.zusammenspiel.identity;

/** What a member of the matching group is good at; never labelled by age. */
public enum GroupPart {
    /** Knows people and opens doors. */
    CONNECTOR,
    /** Accompanies the delivery. */
    RUNNER
}
