package de.zusammenspiel.mail;

/** Why nothing is written to an address any more. */
public enum Silence {
    DEATH,
    COMPANY_GONE
}
