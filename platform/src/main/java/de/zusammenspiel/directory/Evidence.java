package de.zusammenspiel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof of what an organisation is. It is seen, noted and dated; the paper itself is not kept.
 *
 * @param expiresOn the last day it holds, null when it holds until further notice
 */
public record Evidence(
        UUID id,
        OrganisationId organisation,
        Kind kind,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        String note) {

    public enum Kind {
        /** Freistellungsbescheid of the tax office. */
        FREISTELLUNG,
        /** Separate statement under § 60a AO for young organisations. */
        PARA_60A,
        /** Entry in the register of associations, companies or beneficiaries. */
        REGISTER,
        /** A body under public law needs no tax notice. */
        PUBLIC_BODY,
        /** An initiative without legal form, answered for by an organisation that has one. */
        INFORMAL_SPONSORED
    }

    public boolean holds(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }
}
