package de.zusammenspiel.desk.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One coordinator hands over to another.
 *
 * @param onDay the last day of the one who leaves
 * @param words what she wants her successor to know
 * @param introducedAt when the people outside were told who is there for them now
 * @param doneAt when the old sign-in ended
 */
public record Handover(
        UUID id,
        UUID leaver,
        String leaverName,
        UUID successor,
        String successorName,
        LocalDate onDay,
        String words,
        @Nullable Instant introducedAt,
        @Nullable Instant calledOffAt,
        @Nullable Instant doneAt) {

    /** Planned and not yet done. */
    public boolean isAhead() {
        return doneAt == null && calledOffAt == null;
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
