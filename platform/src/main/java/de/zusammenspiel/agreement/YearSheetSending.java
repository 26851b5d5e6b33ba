package de.zusammenspiel.agreement;

import java.time.Instant;

/** What became of the wish to send a year sheet. */
public sealed interface YearSheetSending {
    /** It is on its way. */
    record Sent() implements YearSheetSending {}

    /** Somebody has sent it before, and whoever asks did not know. */
    record Already(Instant at, String by) implements YearSheetSending {}

    /** Nobody knows an address, or nobody wants to be written to there. */
    record NoAddress() implements YearSheetSending {}
}
