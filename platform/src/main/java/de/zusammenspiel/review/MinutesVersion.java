package de.zusammenspiel.review;

import java.time.Instant;

/**
 * The minutes as they were sent.
 *
 * @param number 1 for the first
 * @param sha256 digest of the file, by which anybody can check her copy
 * @param content digest of what stands in it, without the line about versions
 */
public record MinutesVersion(
        MeetingId meeting, int number, String fileName, String sha256, String content, Instant sentAt, String sentBy) {}
