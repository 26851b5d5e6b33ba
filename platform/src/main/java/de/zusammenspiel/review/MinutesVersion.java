package de.zusammenspiel.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as they were sent.
 *
 * @param number 1 for the first
 * @param sha256 digest of the file, by which anybody can check her copy
 * @param content digest of what stands in it, without the line about versions
 * @param facts digest of what the meeting itself said, null in versions from before it was kept
 */
public record MinutesVersion(
        MeetingId meeting,
        int number,
        String fileName,
        String sha256,
        String content,
        @Nullable String facts,
        Instant sentAt,
        String sentBy) {}
