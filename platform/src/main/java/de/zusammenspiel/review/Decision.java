package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision on one request. A postponed request is decided again later; {@code number} counts from 1.
 *
 * @param by who wrote it down
 * @param abstained names of the members who took no part because of a conflict of interest
 */
public record Decision(
        SupportRequestId request,
        int number,
        Verdict verdict,
        String reason,
        Instant at,
        String by,
        DecidedIn in,
        @Nullable MeetingId meeting,
        @Nullable RoundId round,
        List<String> abstained) {
    public Decision {
        abstained = List.copyOf(abstained);
    }
}
