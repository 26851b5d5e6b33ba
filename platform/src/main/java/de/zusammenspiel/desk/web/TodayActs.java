package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The one-click answers of "Heute": each does what it says and comes back to the list. */
@Controller
class TodayActs {
    private static final int MONTHS_KEPT = 3;

    private final Duos duos;
    private final Rounds rounds;
    private final Meetings meetings;
    private final Challenges challenges;
    private final Offers offers;
    private final Agreements agreements;
    private final Clock clock;

    TodayActs(
            Duos duos,
            Rounds rounds,
            Meetings meetings,
            Challenges challenges,
            Offers offers,
            Agreements agreements,
            Clock clock) {
        this.duos = duos;
        this.rounds = rounds;
        this.meetings = meetings;
        this.challenges = challenges;
        this.offers = offers;
        this.agreements = agreements;
        this.clock = clock;
    }

    @PostMapping("/{site}/heute/{act}/{id}")
    Response act(@PathVariable String act, @PathVariable UUID id, Site site, Viewer viewer, Actor by, FormCheck texts) {
        TodayAct wanted = TodayAct.of(act);
        if (wanted != TodayAct.ASKED_AGAIN && !viewer.is(Role.COORDINATOR)) {
            throw new Forbidden();
        }
        String done = switch (wanted) {
            case REMIND_ROUND -> texts.say("desk.done.reminded", rounds.remind(new RoundId(id), by));
            case TO_AGENDA -> toAgenda(new SupportRequestId(id), by, texts);
            case ASSIGN_DUO -> assignDuo(new SupportRequestId(id), by, texts);
            case ASKED_AGAIN -> askedAgain(new ChallengeId(id), viewer, by, texts);
            case CHOOSE -> choose(new PledgeId(id), by, texts);
            case SHOW_OFFER -> {
                offers.approve(new OfferId(id), by);
                yield texts.say("desk.done.offerShown");
            }
            case CLOSE_OFFER -> {
                offers.close(new OfferId(id), by, "");
                yield texts.say("desk.done.offerClosed");
            }
            case KEEP_OFFER -> {
                LocalDate until =
                        LocalDate.ofInstant(clock.instant(), Texts.ZONE).plusMonths(MONTHS_KEPT);
                offers.confirm(new OfferId(id), until, by);
                yield texts.say("desk.done.offerKept", until);
            }
            case SEND_AGREEMENT -> {
                agreements.send(new AgreementId(id), by);
                yield texts.say("desk.done.agreementSent");
            }
            case FOLLOWED_UP -> {
                agreements.followedUp(new AgreementId(id), false, by);
                yield texts.say("desk.done.followedUp");
            }
        };
        return Redirect.to("/" + site.slug() + "/heute", done);
    }

    private String toAgenda(SupportRequestId request, Actor by, FormCheck texts) {
        Meeting next = meetings.next().orElseThrow(() -> new NotFound("open meeting"));
        meetings.put(request, next.id(), by);
        return texts.say("desk.done.toAgenda", next.start().toLocalDate());
    }

    private String assignDuo(SupportRequestId request, Actor by, FormCheck texts) {
        return duos.assignProposed(request, by)
                .map(duo -> texts.say("desk.done.duo", duo.connectorName(), duo.runnerName()))
                .orElseGet(() -> texts.say("desk.done.noDuo"));
    }

    private String askedAgain(ChallengeId id, Viewer viewer, Actor by, FormCheck texts) {
        Challenge challenge = challenges.get(id);
        if (!viewer.is(Role.COORDINATOR) && !challenge.isOf(viewer.account())) {
            throw new Forbidden();
        }
        challenges.askedAgain(id, by);
        return texts.say("desk.done.askedAgain", challenge.organisationName());
    }

    private String choose(PledgeId id, Actor by, FormCheck texts) {
        challenges.choose(id, by);
        return texts.say("desk.done.chosen", challenges.pledge(id).organisationName());
    }
}
