package de.zusammenspiel.outreach;

import java.util.UUID;

/** Names one challenge: one company asked for one request. */
public record ChallengeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
