package de.zusammenspiel.intake;

import java.util.UUID;

/** Names one offer. */
public record OfferId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
