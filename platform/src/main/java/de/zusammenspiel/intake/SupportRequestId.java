package de.zusammenspiel.intake;

import java.util.UUID;

/** Names one support request. */
public record SupportRequestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
