package de.zusammenspiel.directory;

import java.time.Instant;

/**
 * Two records that look like one organisation, and a person says they are two.
 *
 * @param by who looked
 */
public record Distinction(OrganisationCard one, OrganisationCard other, String by, Instant at) {
    public boolean contains(OrganisationId id) {
        return one.id().equals(id) || other.id().equals(id);
    }

    public OrganisationCard besides(OrganisationId id) {
        return one.id().equals(id) ? other : one;
    }
}
