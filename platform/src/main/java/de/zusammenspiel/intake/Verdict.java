package de.zusammenspiel.intake;

/** Whether a criterion holds. */
public enum Verdict {
    YES,
    NO,
    UNCLEAR
}
