package de.zusammenspiel.directory;

import java.util.UUID;

/** A contact person of an organisation. */
public record ContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
