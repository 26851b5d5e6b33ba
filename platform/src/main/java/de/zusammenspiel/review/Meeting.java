package de.zusammenspiel.review;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the matching group.
 *
 * @param start as the clock on the wall in Germany shows it
 * @param closedAt when its minutes were closed, null while it can still be decided in
 */
public record Meeting(
        MeetingId id,
        LocalDateTime start,
        String place,
        @Nullable Instant invitedAt,
        @Nullable Instant closedAt,
        int items,
        int decided) {
    public boolean isOpen() {
        return closedAt == null;
    }
}
