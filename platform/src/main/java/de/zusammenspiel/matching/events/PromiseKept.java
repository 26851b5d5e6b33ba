package de.zusammenspiel.matching.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.SiteId;
import java.time.Instant;
import java.util.UUID;

/**
 * A company has done what it agreed to.
 *
 * @param what what it gave, in a few words; what somebody gave once they may give again. May be empty
 */
public record PromiseKept(SiteId site, OrganisationId organisation, UUID agreement, Instant at, String what) {
    public PromiseKept(SiteId site, OrganisationId organisation, UUID agreement, Instant at) {
        this(site, organisation, agreement, at, "");
    }
}
