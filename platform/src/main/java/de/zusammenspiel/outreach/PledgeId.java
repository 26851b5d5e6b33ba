package de.zusammenspiel.outreach;

import java.util.UUID;

/** Names one pledge of a company. */
public record PledgeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
