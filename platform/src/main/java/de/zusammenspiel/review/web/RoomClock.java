package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Room;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the meeting and its current item have taken so far.
 *
 * @param started when the first item was called, null before
 * @param called when the current item was called, null before
 * @param share minutes each item may take so that the hour is enough
 */
public record RoomClock(@Nullable Instant started, @Nullable Instant called, int spent, int spentOnItem, int share) {
    /** A meeting takes an hour. */
    public static final int HOUR = 60;

    static RoomClock of(Room room, Instant now) {
        Instant closed = room.meeting().closedAt();
        Instant end = closed == null ? now : closed;
        return new RoomClock(
                room.startedAt(),
                room.since(),
                minutes(room.startedAt(), end),
                minutes(room.since(), end),
                Math.max(1, HOUR / Math.max(1, room.items().size())));
    }

    private static int minutes(@Nullable Instant from, Instant until) {
        return from == null
                ? 0
                : (int) Math.max(0, Duration.between(from, until).toMinutes());
    }

    public int left() {
        return Math.max(0, HOUR - spent);
    }

    public boolean isLate() {
        return spent > HOUR;
    }

    public boolean itemIsLate() {
        return spentOnItem > share;
    }
}
