package de.zusammenspiel.intake;

/** What is left of an offer. */
public enum OfferState {
    OPEN,
    RESERVED,
    TAKEN,
    CLOSED,
    EXPIRED
}
