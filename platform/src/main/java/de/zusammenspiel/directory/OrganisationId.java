package de.zusammenspiel.directory;

import java.util.UUID;

/** An organisation of the directory of one site. */
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
