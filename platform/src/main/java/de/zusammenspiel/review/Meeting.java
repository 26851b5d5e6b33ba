package de.zusammenspiel.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the matching group.
 *
 * @param start as the clock on the wall in Germany shows it
 * @param closedAt when its minutes were closed, null while it can still be decided in
 * @param cancelledAt when it was called off, null unless it was
 * @param sequence how often it was changed, as calendars count
 */
public record Meeting(
        MeetingId id,
        LocalDateTime start,
        String place,
        @Nullable Instant invitedAt,
        @Nullable Instant closedAt,
        @Nullable Instant cancelledAt,
        String cancelReason,
        int sequence,
        int items,
        int decided) {
    /** What is screened until this many days before stands on the agenda; later ones wait for the next meeting. */
    public static final int DAYS_TO_AGENDA = 10;

    public boolean isOpen() {
        return closedAt == null && cancelledAt == null;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** The last day on which a request gets on the agenda by itself. */
    public LocalDate agendaUntil() {
        return start.toLocalDate().minusDays(DAYS_TO_AGENDA);
    }
}
