package de.zusammenspiel.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an agreement can still be changed before both sides have confirmed. The fields mean what they mean in
 * {@link Agreement}.
 */
public record Terms(
        String subject,
        List<Contribution> contributions,
        boolean deliveryNote,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String place,
        PartyContact companyContact,
        PartyContact nonProfitContact,
        String firstContactBy,
        @Nullable LocalDate firstContactUntil,
        String bring,
        Insurance insurance,
        boolean counterGift,
        boolean councilNeeded,
        @Nullable LocalDate councilDecidedOn) {

    public Terms {
        contributions = List.copyOf(contributions);
    }

    /** Whom to reach at one side. */
    public record PartyContact(
            String name, @Nullable String email, @Nullable String phone) {
        public static final PartyContact UNKNOWN = new PartyContact("", null, null);
    }

    public PartyContact contact(Side side) {
        return side == Side.COMPANY ? companyContact : nonProfitContact;
    }

    static Terms of(Agreement agreement) {
        return new Terms(
                agreement.subject(),
                agreement.contributions(),
                agreement.deliveryNote(),
                agreement.from(),
                agreement.until(),
                agreement.place(),
                contact(agreement.companyParty()),
                contact(agreement.nonProfitParty()),
                agreement.firstContactBy(),
                agreement.firstContactUntil(),
                agreement.bring(),
                agreement.insurance(),
                agreement.counterGift(),
                agreement.councilNeeded(),
                agreement.councilDecidedOn());
    }

    private static PartyContact contact(Party party) {
        return new PartyContact(party.contactName(), party.contactEmail(), party.contactPhone());
    }
}
