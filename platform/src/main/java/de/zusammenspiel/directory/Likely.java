package de.zusammenspiel.directory;

import java.util.Set;

/** Two records that may be one organisation, and why somebody should look. */
public record Likely(OrganisationCard one, OrganisationCard other, Set<Why> why) {
    /** The surest first. */
    public enum Why {
        EMAIL,
        NAME,
        PHONE,
        STREET,
        DOMAIN,
        ALIKE
    }

    public boolean contains(OrganisationId id) {
        return one.id().equals(id) || other.id().equals(id);
    }

    public OrganisationCard besides(OrganisationId id) {
        return one.id().equals(id) ? other : one;
    }
}
