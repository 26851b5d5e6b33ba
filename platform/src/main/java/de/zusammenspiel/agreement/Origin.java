package de.zusammenspiel.agreement;

/** What an agreement came from. */
public enum Origin {
    CHALLENGE,
    OFFER,
    MARKET,
    DIRECT
}
