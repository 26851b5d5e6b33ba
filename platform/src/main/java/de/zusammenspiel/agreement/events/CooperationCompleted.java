package de.zusammenspiel.agreement.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.SiteId;
import java.time.Instant;
import java.util.UUID;

/**
 * Both sides have said how it went, or the coordinator settled what they saw differently.
 *
 * @param result {@code DONE}, {@code PARTLY_DONE} or {@code NOT_DONE}
 */
public record CooperationCompleted(
        SiteId site, UUID agreement, OrganisationId company, OrganisationId nonProfit, String result, Instant at) {}
