package de.zusammenspiel.agreement;

import java.time.Instant;

/** A year sheet that was sent or handed over, and what became of it. */
public record YearSheetGone(Fate fate, Instant at, String by) {
    /** Where it is now. */
    public enum Fate {
        SENT,
        /** The company has had its post of the month; the letter waits for a decision. */
        HELD,
        /** Somebody decided in the post that the letter stays here. */
        LET_BE,
        HANDED
    }
}
