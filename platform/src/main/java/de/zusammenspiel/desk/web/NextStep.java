package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.desk.CaseSight;
import de.zusammenspiel.desk.Dossier;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Coverage;
import de.zusammenspiel.web.part.Action;
import org.jspecify.annotations.Nullable;

/** The one thing a case needs now. */
final class NextStep {
    private final Dossier dossier;
    private final SupportRequest request;
    private final DeskWords words;

    NextStep(Dossier dossier, DeskWords words) {
        this.dossier = dossier;
        this.request = dossier.request();
        this.words = words;
    }

    DossierPage.@Nullable Next next() {
        return switch (dossier.sight()) {
            case COORDINATOR -> forCoordinator();
            case DUO, GROUP -> forMember();
            case ADVISER -> request.step().isEnd() ? null : step("advise", link("advise", "/rat"));
        };
    }

    private DossierPage.@Nullable Next forCoordinator() {
        return switch (request.step()) {
            case DRAFT -> null;
            case SUBMITTED -> step("screen", link("screen", "/pruefung"));
            case CLARIFYING -> step(clarifying(), link("screen", "/pruefung"));
            case SCREENED -> step(words.site().hasGroup() ? "toGroup" : "decide", link("decide", "/entscheidung"));
            case ON_AGENDA -> step("onAgenda", link("decide", "/entscheidung"));
            case FAST_TRACKED, ACCEPTED, SEARCHING -> searching();
            case PLEDGED -> step("pledged", link("agree", "/vereinbarungen"));
            case AGREED -> step("agreed", link("agreement", "/vereinbarungen"));
            case IN_DELIVERY -> step(stuck() ? "stuck" : "delivering", link("agreement", "/vereinbarungen"));
            case COMPLETED -> step("thank", link("thank", "/vereinbarungen"));
            case THANKED -> step("rate", link("rate", "/vereinbarungen"));
            case NOT_PLACED -> step("notPlaced", link("suggestions", "/vorschlaege"));
            case EVALUATED, DECLINED, REFERRED, WITHDRAWN, NOT_FULFILLED -> null;
        };
    }

    private String clarifying() {
        boolean waiting = request.next() == NextActor.APPLICANT;
        if (!waiting) {
            boolean answered = dossier.clarifications().stream().anyMatch(one -> !one.isOpen());
            return answered ? "answered" : request.gaps().isEmpty() ? "complete" : "incomplete";
        }
        boolean late = dossier.clarifications().stream()
                .filter(Clarification::isOpen)
                .anyMatch(one -> one.due().isBefore(words.today()));
        return late ? "askedLate" : "asked";
    }

    private boolean stuck() {
        return dossier.agreements().stream().anyMatch(one -> one.card().state() == AgreementState.STUCK);
    }

    private DossierPage.Next searching() {
        Coverage coverage = dossier.coverage();
        if (coverage != null && coverage.wholeYeses() > 0) {
            return step("choose", link("choose", "/ansprache"));
        }
        if (dossier.challenges().stream().anyMatch(one -> one.state() == ChallengeState.ASKED)) {
            return step("waiting", link("outreach", "/ansprache"));
        }
        if (dossier.challenges().stream().anyMatch(one -> one.state() == ChallengeState.PLANNED)) {
            return step("planned", link("outreach", "/ansprache"));
        }
        return step(dossier.challenges().isEmpty() ? "search" : "searchOn", link("suggestions", "/vorschlaege"));
    }

    private DossierPage.@Nullable Next forMember() {
        boolean mine = dossier.sight() == CaseSight.DUO;
        return switch (request.step()) {
            case SCREENED, ON_AGENDA -> step("memberDecides", link("read", "/entscheidung"));
            case FAST_TRACKED, ACCEPTED, SEARCHING ->
                step(mine ? "memberSearches" : "memberHelps", link("suggestions", "/vorschlaege"));
            default -> mine && request.step() == Step.PLEDGED ? step("memberPledged", null) : null;
        };
    }

    private DossierPage.Next step(String sentence, @Nullable Action action) {
        return new DossierPage.Next(words.say("desk.step." + sentence), action);
    }

    private Action link(String label, String path) {
        return Action.link(words.say("desk.go." + label), words.ofCase(request.number(), path))
                .asPrimary();
    }
}
