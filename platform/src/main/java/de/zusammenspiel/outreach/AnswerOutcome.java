package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.OfferId;
import org.jspecify.annotations.Nullable;

/** What an answer led to. */
public sealed interface AnswerOutcome {
    /** A whole yes to a clear request: it is covered. */
    record Pledged(PledgeId pledge) implements AnswerOutcome {}

    /** A whole yes beside others that stand or are awaited: the coordinator chooses. */
    record Considered(PledgeId pledge) implements AnswerOutcome {}

    /** A part that counts. What was too much of it was kept as an offer. */
    record Counted(PledgeId pledge, Coverage coverage, boolean tooMuch) implements AnswerOutcome {}

    /** A yes that came when the need was covered; kept as an offer unless it was one before. */
    record Surplus(@Nullable OfferId offer) implements AnswerOutcome {}

    /** Later: kept as an offer available from that day. */
    record Postponed(@Nullable OfferId offer) implements AnswerOutcome {}

    record Refused() implements AnswerOutcome {}

    /** The same answer once more. */
    record Unchanged() implements AnswerOutcome {}

    /** Nothing can be answered any more: the request ended, or the answer has become an agreement. */
    record Closed() implements AnswerOutcome {}
}
