package de.zusammenspiel.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom: somebody at one organisation knows somebody at another.
 *
 * @param contactName "" until the person is named
 */
public record PartnerTie(
        UUID id,
        OrganisationId knower,
        String knowerName,
        OrganisationId organisation,
        Acquaintance how,
        @Nullable ContactId contact,
        String contactName) {}
