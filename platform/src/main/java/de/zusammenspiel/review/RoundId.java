package de.zusammenspiel.review;

import java.util.UUID;

/** Names one round between meetings. */
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
