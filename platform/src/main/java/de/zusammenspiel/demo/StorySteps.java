package de.zusammenspiel.demo;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.CompletionAnswer;
import de.zusammenspiel.agreement.ConfirmedHow;
import de.zusammenspiel.agreement.DeliveryReport;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.agreement.Thanks;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.Answer;
import de.zusammenspiel.intake.Criteria;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.CriterionSetting;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The steps of the road as the example stories take them, each a use case on a day of the story. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class StorySteps {
    private final StoryClock clock;
    private final Screenings screenings;
    private final Criteria criteria;
    private final Reviews reviews;
    private final Offers offers;
    private final Challenges challenges;
    private final Agreements agreements;

    StorySteps(
            StoryClock clock,
            Screenings screenings,
            Criteria criteria,
            Reviews reviews,
            Offers offers,
            Challenges challenges,
            Agreements agreements) {
        this.clock = clock;
        this.screenings = screenings;
        this.criteria = criteria;
        this.reviews = reviews;
        this.offers = offers;
        this.challenges = challenges;
        this.agreements = agreements;
    }

    /** Puts the clock on a morning so many days before today. */
    void daysAgo(int days) {
        clock.tell(day(days), LocalTime.of(9, 10).plusMinutes(days % 7 * 23L));
    }

    LocalDate day(int daysAgo) {
        return clock.realToday().minusDays(daysAgo);
    }

    void screened(SupportRequestId id, Actor by) {
        Map<Criterion, Answer> yes = criteria.active().stream()
                .map(CriterionSetting::criterion)
                .collect(Collectors.toMap(Function.identity(), criterion -> Answer.yes()));
        screenings.answer(id, yes, by);
    }

    void fastTracked(SupportRequestId id, Actor by) {
        screened(id, by);
        screenings.fastTrack(id, by);
    }

    void admitted(SupportRequestId id, Actor by) {
        screened(id, by);
        screenings.admit(id, by);
    }

    void accepted(SupportRequestId id, String reason, int duo, DemoPeople.Cast cast) {
        admitted(id, cast.coordinator());
        reviews.decide(id, Verdict.ACCEPTED, reason, Set.of(), cast.coordinator());
        reviews.assignDuo(
                id,
                cast.connectors().get(duo).account(),
                cast.runners().get(duo).account(),
                cast.coordinator());
    }

    ChallengeId asked(SupportRequestId id, UUID offerId, Way way, DemoPeople.Person by) {
        Offer offer = offers.get(new OfferId(offerId));
        OrganisationId organisation = offer.organisation();
        if (organisation == null) {
            throw new IllegalStateException("offer without an organisation: " + offer.number());
        }
        ChallengeId challenge = challenges.plan(id, organisation, null, offer.id(), way, by.account(), "", by.actor());
        challenges.asked(challenge, by.actor());
        return challenge;
    }

    Pledge pledged(ChallengeId challenge, de.zusammenspiel.outreach.Answer answer, AnswerDetails details, String who) {
        challenges.answer(challenge, answer, details, Actor.guest(who));
        List<Pledge> pledges = challenges.pledgesOf(challenge);
        return pledges.getFirst();
    }

    AgreementId agreed(Pledge pledge, DemoPeople.Cast cast, DemoPeople.Person runner) {
        AgreementId agreement = agreements.fromPledge(pledge.id(), cast.coordinator());
        agreements.accompany(agreement, runner.account(), runner.name(), cast.coordinator());
        Agreement made = agreements.get(agreement);
        if (made.state().isChangeable()) {
            agreements.send(agreement, cast.coordinator());
            for (Side side : Side.values()) {
                if (!made.party(side).isConfirmed()) {
                    agreements.confirm(
                            agreement,
                            side,
                            ConfirmedHow.LINK,
                            Actor.guest(
                                    made.party(side).contactName().isBlank()
                                            ? made.party(side).organisationName()
                                            : made.party(side).contactName()));
                }
            }
        }
        return agreement;
    }

    void running(AgreementId agreement, DemoPeople.Person runner) {
        agreements.report(agreement, new DeliveryReport.Running(), runner.actor());
    }

    void stuck(AgreementId agreement, String reason, DemoPeople.Person runner) {
        agreements.report(agreement, new DeliveryReport.Stuck(reason), runner.actor());
    }

    void kept(AgreementId agreement) {
        Agreement made = agreements.get(agreement);
        for (Side side : Side.values()) {
            agreements.complete(
                    agreement,
                    side,
                    new CompletionAnswer.AsAgreed(),
                    Actor.guest(made.party(side).organisationName()));
        }
    }

    void thanked(AgreementId agreement, Actor by) {
        agreements.thank(agreement, agreements.thanksDraft(agreement), Thanks.How.PERSON, by);
    }
}
