package de.zusammenspiel.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person one can reach at an organisation.
 *
 * @param mailBasisNote what the basis rests on: who said so, when, where
 * @param preferred whom to ask first
 * @param source where the data come from, which Art. 14 GDPR wants to be told
 * @param deceased the name stays in the history, nobody asks or writes any more
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
        String source,
        boolean deceased) {

    /** Whether the platform itself may write to this person. */
    public boolean mayBeMailed() {
        return email != null && mailBasis != MailBasis.NONE && !deceased;
    }

    /** A basis holds for the address it was given for. */
    Contact withCard(String itsName, String itsRole, @Nullable String itsEmail, @Nullable String itsPhone) {
        Contact changed = new Contact(
                id,
                organisation,
                itsName,
                itsRole,
                itsEmail,
                itsPhone,
                mailBasis,
                mailBasisNote,
                preferred,
                source,
                deceased);
        boolean sameAddress = email != null && email.equalsIgnoreCase(itsEmail);
        return sameAddress ? changed : changed.withBasis(MailBasis.NONE, "");
    }

    Contact withBasis(MailBasis basis, String note) {
        return new Contact(id, organisation, name, role, email, phone, basis, note, preferred, source, deceased);
    }

    /** What the same person's other card knows besides. */
    Contact completedBy(Contact other) {
        boolean itsAddress = email == null && other.email != null;
        boolean itsBasis =
                itsAddress || (mailBasis == MailBasis.NONE && email != null && email.equalsIgnoreCase(other.email));
        Contact completed = withCard(
                name.isBlank() ? other.name : name,
                role.isBlank() ? other.role : role,
                itsAddress ? other.email : email,
                phone == null ? other.phone : phone);
        return itsBasis ? completed.withBasis(other.mailBasis, other.mailBasisNote) : completed;
    }
}
