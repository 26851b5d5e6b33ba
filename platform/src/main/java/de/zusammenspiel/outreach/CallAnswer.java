package de.zusammenspiel.outreach;

/** What somebody says to "Wer kennt jemanden, der …?". */
public enum CallAnswer {
    KNOWS,
    /** Knows somebody and asks in person. */
    ASKS,
    PASSES
}
