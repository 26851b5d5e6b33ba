package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Coverage;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Letter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the company's own page and the member's page for it have in common. */
@Component
class AnswerDesk {
    private static final Set<Step> COVERED =
            EnumSet.of(Step.PLEDGED, Step.AGREED, Step.IN_DELIVERY, Step.COMPLETED, Step.THANKED, Step.EVALUATED);

    private final Challenges challenges;
    private final SupportRequests requests;
    private final Clock clock;

    AnswerDesk(Challenges challenges, SupportRequests requests, Clock clock) {
        this.challenges = challenges;
        this.requests = requests;
        this.clock = clock;
    }

    AnswerPage page(
            String template,
            String path,
            Challenge challenge,
            @Nullable AnswerForm typed,
            @Nullable String choice,
            FormCheck check) {
        SupportRequest request = requests.get(challenge.request());
        List<Pledge> pledges = challenges.pledgesOf(challenge.id());
        boolean standing = pledges.stream().anyMatch(pledge -> pledge.state().stands());
        boolean open = challenges.answerable(challenge);
        return new AnswerPage(
                title(challenge, request, open, check),
                path,
                template,
                challenge,
                request,
                challenges.coverage(request.id(), check.locale()),
                open,
                COVERED.contains(request.step()) && !standing,
                open ? AnswerChoice.of(choice) : null,
                outcome(challenge, pledges),
                Letter.paragraphs(challenge.text()),
                typed == null ? AnswerForm.of(challenge, pledges, choice, check.locale()) : typed,
                typed == null ? Errors.none() : check.errors());
    }

    private static String title(Challenge challenge, SupportRequest request, boolean open, FormCheck check) {
        if (challenge.answer() != null) {
            return check.say("outreach.reply.thanksTitle");
        }
        return open
                ? check.say("outreach.reply.title", challenge.askedByName(), request.organisationName())
                : check.say("outreach.reply.overTitle");
    }

    /** What the answer on record means today. */
    private static @Nullable String outcome(Challenge challenge, List<Pledge> pledges) {
        Answer answer = challenge.answer();
        if (answer == null) {
            return null;
        }
        boolean chosen = pledges.stream().anyMatch(pledge -> pledge.state() == PledgeState.CHOSEN);
        return switch (challenge.state()) {
            case PLEDGED -> chosen ? "pledged" : "considered";
            case PARTLY_PLEDGED -> challenge.keptOffer() == null ? "counted" : "tooMuch";
            case LATER -> "postponed";
            case SURPLUS -> "surplus";
            default -> "refused";
        };
    }

    /** Checks the form; empty when something is to be corrected. */
    Optional<Said> read(Challenge challenge, AnswerForm form, FormCheck check) {
        Answer answer = AnswerChoice.of(form.wahl());
        if (answer == null) {
            check.error("wahl", "outreach.reply.choiceMissing");
            return Optional.empty();
        }
        Coverage coverage = challenges.coverage(challenge.request(), check.locale());
        AnswerDetails details = form.details(answer, coverage, today(), check);
        return check.failed() ? Optional.empty() : Optional.of(new Said(answer, details));
    }

    record Said(Answer answer, AnswerDetails details) {}

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
