package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A request on the agenda, as the room sees it.
 *
 * @param decision number of the decision made in this meeting, null while there is none
 * @param verdict what was decided, or recommended where there was no quorum
 * @param recommendation true when the verdict has to be confirmed
 * @param reason of the recommendation
 */
public record RoomItem(
        SupportRequestId request,
        int position,
        @Nullable Integer decision,
        @Nullable Verdict verdict,
        boolean recommendation,
        String reason,
        String note,
        @Nullable Votes votes) {
    /** Somebody asked for a vote. */
    public record Votes(int yes, int no) {}

    public boolean isOpen() {
        return verdict == null;
    }
}
