package de.zusammenspiel.desk;

import de.zusammenspiel.agreement.CaseAgreement;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.CriteriaCheck;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Coverage;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.review.Advice;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with what it is connected with, as far as the person looking may see it.
 *
 * @param check null once the request is decided
 * @param coverage null while companies are not asked yet
 */
public record Dossier(
        SupportRequest request,
        CaseSight sight,
        @Nullable CriteriaCheck check,
        List<Clarification> clarifications,
        List<Advice> advice,
        @Nullable Decision decision,
        @Nullable CaseDuo duo,
        List<Challenge> challenges,
        List<Pledge> pledges,
        @Nullable Coverage coverage,
        List<CaseAgreement> agreements) {

    public Dossier {
        clarifications = List.copyOf(clarifications);
        advice = List.copyOf(advice);
        challenges = List.copyOf(challenges);
        pledges = List.copyOf(pledges);
        agreements = List.copyOf(agreements);
    }
}
