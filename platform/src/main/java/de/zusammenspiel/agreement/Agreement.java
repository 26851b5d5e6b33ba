package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What exactly two parties promise each other.
 *
 * @param requestNumber "" when it belongs to no request
 * @param subject what it is about, in one line
 * @param deliveryNote goods only: a delivery note is paper enough
 * @param firstContactBy who calls whom, in words
 * @param bring what to bring
 * @param counterGift something is given back that is worth something (a logo shown, say): no gift in the tax sense
 * @param councilNeeded the receiver is a public body whose council has to accept goods first
 * @param runner account of the member who accompanies the delivery
 * @param stuckReason what is in the way while it is stuck
 * @param askOn when both sides are asked how it went
 */
public record Agreement(
        AgreementId id,
        String number,
        @Nullable SupportRequestId request,
        String requestNumber,
        Origin origin,
        @Nullable UUID originId,
        String subject,
        Party companyParty,
        Party nonProfitParty,
        List<Contribution> contributions,
        boolean deliveryNote,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String place,
        String firstContactBy,
        @Nullable LocalDate firstContactUntil,
        String bring,
        Insurance insurance,
        boolean counterGift,
        boolean councilNeeded,
        @Nullable LocalDate councilDecidedOn,
        @Nullable UUID runner,
        String runnerName,
        AgreementState state,
        Instant stateAt,
        String stuckReason,
        @Nullable LocalDate askOn,
        @Nullable Instant askedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant thankedAt,
        Instant createdAt,
        int version) {

    public Agreement {
        contributions = List.copyOf(contributions);
    }

    public Party party(Side side) {
        return side == Side.COMPANY ? companyParty : nonProfitParty;
    }

    public List<Party> parties() {
        return List.of(companyParty, nonProfitParty);
    }

    public OrganisationId company() {
        return companyParty.organisation();
    }

    public String companyName() {
        return companyParty.organisationName();
    }

    public OrganisationId nonProfit() {
        return nonProfitParty.organisation();
    }

    public String nonProfitName() {
        return nonProfitParty.organisationName();
    }

    public boolean publicityCompany() {
        return companyParty.mayBeTold();
    }

    public boolean publicityNonProfit() {
        return nonProfitParty.mayBeTold();
    }

    public boolean mayBeTold() {
        return companyParty.mayBeTold() && nonProfitParty.mayBeTold();
    }

    public boolean isConfirmedByBoth() {
        return companyParty.isConfirmed() && nonProfitParty.isConfirmed();
    }

    public List<Contribution> given(Side by) {
        return contributions.stream().filter(one -> one.giver() == by).toList();
    }

    /** Goods for a public body may only change hands once its council has decided. */
    public boolean waitsForCouncil() {
        return councilNeeded
                && councilDecidedOn == null
                && given(Side.COMPANY).stream().anyMatch(Contribution::isGoods);
    }

    public boolean isOf(UUID account) {
        return account.equals(runner);
    }
}
