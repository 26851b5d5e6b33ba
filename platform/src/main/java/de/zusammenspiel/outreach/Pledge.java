package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a company promised.
 *
 * @param full all that was asked for
 * @param what in the company's own words
 * @param wantsReceipt asked about a donation receipt; we never issue one
 */
public record Pledge(
        PledgeId id,
        ChallengeId challenge,
        SupportRequestId request,
        OrganisationId organisation,
        String organisationName,
        boolean full,
        String what,
        @Nullable Integer persons,
        @Nullable Double hours,
        @Nullable Integer pieces,
        PledgeState state,
        boolean wantsReceipt,
        Instant at) {

    /** The same promise, cut to an amount. */
    Pledge part(Quantity cut) {
        return new Pledge(
                id,
                challenge,
                request,
                organisation,
                organisationName,
                false,
                what,
                cut.persons(),
                cut.hours(),
                cut.pieces(),
                state,
                wantsReceipt,
                at);
    }

    Quantity quantity() {
        return new Quantity(persons, hours, pieces);
    }
}
