package de.zusammenspiel.agreement;

/** The two sides of an agreement; there is no third. */
public enum Side {
    COMPANY,
    /** The organisation that asked; a municipality stands here too. */
    NON_PROFIT;

    public Side other() {
        return this == COMPANY ? NON_PROFIT : COMPANY;
    }
}
