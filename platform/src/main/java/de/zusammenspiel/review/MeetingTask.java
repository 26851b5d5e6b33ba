package de.zusammenspiel.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the group wants to get done, agreed in a meeting: who does it, until when. */
public record MeetingTask(
        UUID id,
        MeetingId meeting,
        String what,
        UUID owner,
        String ownerName,
        LocalDate due,
        @Nullable Instant doneAt) {
    public boolean isOpen() {
        return doneAt == null;
    }
}
