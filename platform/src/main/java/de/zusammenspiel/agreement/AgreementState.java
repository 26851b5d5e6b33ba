package de.zusammenspiel.agreement;

import java.util.EnumSet;
import java.util.Set;

/** Where an agreement stands. */
public enum AgreementState {
    DRAFT,
    /** Both sides were asked to confirm; one may have done so. */
    SENT,
    CONFIRMED,
    RUNNING,
    /** Somebody has to help. */
    STUCK,
    DONE,
    PARTLY_DONE,
    NOT_DONE,
    CANCELLED;

    /** Promised and not yet finished. */
    public boolean isUnderWay() {
        return this == CONFIRMED || this == RUNNING || this == STUCK;
    }

    public boolean isFinished() {
        return this == DONE || this == PARTLY_DONE || this == NOT_DONE;
    }

    public boolean isKept() {
        return this == DONE || this == PARTLY_DONE;
    }

    public boolean isChangeable() {
        return this == DRAFT || this == SENT;
    }

    static Set<AgreementState> underWay() {
        return EnumSet.of(CONFIRMED, RUNNING, STUCK);
    }
}
