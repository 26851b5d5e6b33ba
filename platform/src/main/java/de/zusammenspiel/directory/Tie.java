package de.zusammenspiel.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who knows whom: a member of the group knows somebody at an organisation.
 *
 * @param account the member
 * @param memberName the member's name when the tie was recorded
 * @param strength 1 seen once, 2 acquainted, 3 close
 * @param origin where they know each other from: "Unternehmerfrühstück"
 */
public record Tie(
        UUID account, String memberName, OrganisationId organisation, int strength, String origin, LocalDate since) {}
