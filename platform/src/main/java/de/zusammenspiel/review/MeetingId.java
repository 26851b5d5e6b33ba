package de.zusammenspiel.review;

import java.util.UUID;

/** Names one meeting of the matching group. */
public record MeetingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
