package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who got the question.
 *
 * @param account a member of the group, null for a partner
 * @param organisation the partner, null for a member
 * @param reply null while nothing was said
 */
public record CallRecipient(
        UUID id,
        UUID call,
        @Nullable UUID account,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable CallAnswer reply) {}
