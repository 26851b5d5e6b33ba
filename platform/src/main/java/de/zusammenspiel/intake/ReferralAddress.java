package de.zusammenspiel.intake;

import java.util.Set;

/**
 * Somebody else who can help where this site cannot.
 *
 * @param goodFor what for, in a few words: "Hilfe beim Umzug, Nachbarschaftshilfe"
 * @param contact how to reach them: public data only
 * @param criteria refusals by these criteria suggest this address
 */
public record ReferralAddress(
        ReferralAddressId id,
        String name,
        String goodFor,
        String contact,
        Set<Criterion> criteria,
        boolean active,
        int version) {
    public ReferralAddress {
        criteria = Set.copyOf(criteria);
    }
}
