package de.zusammenspiel.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person one can reach at an organisation.
 *
 * @param mailBasisNote what the basis rests on: who said so, when, where
 * @param preferred whom to ask first
 * @param source where the data come from, which Art. 14 GDPR wants to be told
 */
public record Contact(
        ContactId id,
        OrganisationId organisation,
        String name,
        String role,
        @Nullable String email,
        @Nullable String phone,
        MailBasis mailBasis,
        String mailBasisNote,
        boolean preferred,
        String source) {

    /** Whether the platform itself may write to this person. */
    public boolean mayBeMailed() {
        return email != null && mailBasis != MailBasis.NONE;
    }

    /** What the same person's other card knows besides; a basis holds for the address it was given for. */
    Contact completedBy(Contact other) {
        boolean hisAddress = email == null && other.email != null;
        boolean hisBasis = hisAddress
                || (mailBasis == MailBasis.NONE && email != null && email.equalsIgnoreCase(other.email));
        return new Contact(
                id,
                organisation,
                name,
                role.isBlank() ? other.role : role,
                hisAddress ? other.email : email,
                phone == null ? other.phone : phone,
                hisBasis ? other.mailBasis : mailBasis,
                hisBasis ? other.mailBasisNote : mailBasisNote,
                preferred,
                source.isBlank() ? other.source : source);
    }
}
