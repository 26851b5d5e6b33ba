package de.zusammenspiel.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cooperation with an organisation that is more than one match.
 *
 * @param aim what the two want to do together
 * @param movedAt when somebody last wrote something down about it
 * @param nextStep "" only when it has ended, as {@code nextOn} is null only then
 */
public record Partnership(
        UUID id,
        OrganisationId organisation,
        String organisationName,
        Sector sector,
        String aim,
        PartnershipStage stage,
        Instant stageSince,
        Instant movedAt,
        String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate signedOn,
        int version) {
    /** Nobody wrote anything down for so long: it may have been forgotten. */
    static final int DAYS_STILL = 60;

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The day of its next step has passed, or nothing has moved for two months before the signature. */
    public boolean isStale(LocalDate today) {
        if (nextOn == null) {
            return false;
        }
        return nextOn.isBefore(today)
                || (stage != PartnershipStage.SIGNED
                        && LocalDate.ofInstant(movedAt, ZONE)
                                .plusDays(DAYS_STILL)
                                .isBefore(today));
    }
}
