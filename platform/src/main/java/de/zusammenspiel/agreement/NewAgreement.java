package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequestId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement to be made. Start with {@link #between} and add what is known; contacts come from the directory. */
public record NewAgreement(
        OrganisationId company,
        OrganisationId nonProfit,
        @Nullable SupportRequestId request,
        Origin origin,
        @Nullable UUID originId,
        String subject,
        List<Contribution> contributions,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String place,
        String bring,
        Insurance insurance) {

    public NewAgreement {
        contributions = List.copyOf(contributions);
    }

    public static NewAgreement between(OrganisationId company, OrganisationId nonProfit, String subject) {
        return new NewAgreement(
                company, nonProfit, null, Origin.DIRECT, null, subject, List.of(), null, null, "", "", Insurance.OPEN);
    }

    public NewAgreement about(SupportRequestId one) {
        return new NewAgreement(
                company,
                nonProfit,
                one,
                origin,
                originId,
                subject,
                contributions,
                from,
                until,
                place,
                bring,
                insurance);
    }

    public NewAgreement cameFrom(Origin what, @Nullable UUID id) {
        return new NewAgreement(
                company, nonProfit, request, what, id, subject, contributions, from, until, place, bring, insurance);
    }

    public NewAgreement with(Contribution... more) {
        List<Contribution> all = new ArrayList<>(contributions);
        all.addAll(List.of(more));
        return new NewAgreement(
                company, nonProfit, request, origin, originId, subject, all, from, until, place, bring, insurance);
    }

    public NewAgreement on(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new NewAgreement(
                company,
                nonProfit,
                request,
                origin,
                originId,
                subject,
                contributions,
                first,
                last,
                place,
                bring,
                insurance);
    }

    public NewAgreement at(String where) {
        return new NewAgreement(
                company,
                nonProfit,
                request,
                origin,
                originId,
                subject,
                contributions,
                from,
                until,
                where,
                bring,
                insurance);
    }

    public NewAgreement bring(String what) {
        return new NewAgreement(
                company,
                nonProfit,
                request,
                origin,
                originId,
                subject,
                contributions,
                from,
                until,
                place,
                what,
                insurance);
    }

    public NewAgreement insured(Insurance by) {
        return new NewAgreement(
                company, nonProfit, request, origin, originId, subject, contributions, from, until, place, bring, by);
    }
}
