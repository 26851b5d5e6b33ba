package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A house somebody knows somebody at.
 *
 * @param from who said so
 * @param account the member who said so, null for a partner
 * @param asks asks in person
 * @param underWay somebody is going to ask the house, or has asked it
 */
public record CallHint(
        OrganisationId organisation,
        String organisationName,
        String function,
        int strength,
        String from,
        @Nullable UUID account,
        boolean asks,
        boolean underWay,
        Instant at,
        String requestNumber) {}
