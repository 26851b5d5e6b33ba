package de.zusammenspiel.agreement;

/** How a side said yes to an agreement. */
public enum ConfirmedHow {
    /** A full yes to a clear request already was the confirmation. */
    PLEDGE,
    LINK,
    PHONE,
    /** Signed on paper. */
    PAPER
}
