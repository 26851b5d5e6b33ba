package de.zusammenspiel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who knows whom: a member of the group knows somebody at an organisation.
 *
 * @param account the member
 * @param memberName the member's name when the tie was recorded
 * @param contact the person, once named
 * @param contactName "" until the person is named
 */
public record Tie(
        UUID id,
        UUID account,
        String memberName,
        OrganisationId organisation,
        Acquaintance how,
        LocalDate notedOn,
        @Nullable ContactId contact,
        String contactName) {
    /** 1 seen once, 2 acquainted, 3 close. */
    public int strength() {
        return how.strength();
    }

    /** Where they know each other from. */
    public String origin() {
        return how.origin();
    }
}
