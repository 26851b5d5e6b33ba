package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementId;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.DeliveryReport;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.NoticeWay;
import de.zusammenspiel.directory.Notices;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.NotSearching;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one-click answers of "Heute": each does what it says and comes back to the list. */
@Controller
class TodayActs {
    private static final int MONTHS_KEPT = 3;
    /** After a talk a person gets time to think. */
    private static final int DAYS_AFTER_TALK = 14;

    private final Meetings meetings;
    private final Challenges challenges;
    private final Offers offers;
    private final Agreements agreements;
    private final Notices notices;
    private final Participants people;
    private final TodayQuestions questions;
    private final TodayLetters letters;
    private final TodayNotes calls;
    private final Clock clock;

    TodayActs(
            Meetings meetings,
            Challenges challenges,
            Offers offers,
            Agreements agreements,
            Notices notices,
            Participants people,
            TodayQuestions questions,
            TodayLetters letters,
            TodayNotes calls,
            Clock clock) {
        this.notices = notices;
        this.people = people;
        this.questions = questions;
        this.letters = letters;
        this.calls = calls;
        this.meetings = meetings;
        this.challenges = challenges;
        this.offers = offers;
        this.agreements = agreements;
        this.clock = clock;
    }

    @PostMapping("/{site}/heute/{act}/{id}")
    Response act(
            @PathVariable String act,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            Site site,
            Viewer viewer,
            Actor by,
            FormCheck texts) {
        TodayAct wanted = TodayAct.of(act);
        if (!wanted.ofMembers() && !viewer.is(Role.COORDINATOR)) {
            throw new Forbidden();
        }
        String today = "/" + site.slug() + "/heute";
        if (!wanted.writes()) {
            return Redirect.to(today, done(wanted, id, viewer, by, texts));
        }
        return switch (letters.send(wanted, id, seen, by, site, texts)) {
            case TodayLetters.Outcome.Sent sent -> Redirect.to(today, sent.sentence());
            case TodayLetters.Outcome.Over over -> Redirect.to(today, over.sentence());
            case TodayLetters.Outcome.Changed changed ->
                page(wanted, id, site, changed.now(), changed.sentences(), texts);
        };
    }

    /** What writes letters asks first. */
    @GetMapping("/{site}/heute/{act}/{id}")
    Response ask(@PathVariable String act, @PathVariable UUID id, Site site, Actor by, FormCheck texts) {
        TodayAct wanted = TodayAct.of(act);
        if (!wanted.writes()) {
            throw new NotFound("question before " + act);
        }
        Optional<TodayQuestions.Question> question = questions.ask(wanted, id, by, site, texts);
        return question.isPresent()
                ? page(wanted, id, site, question.get(), List.of(), texts)
                : Redirect.to("/" + site.slug() + "/heute", letters.over(wanted, id, texts));
    }

    private static TodayAskPage page(
            TodayAct act, UUID id, Site site, TodayQuestions.Question question, List<String> changed, FormCheck texts) {
        String today = "/" + site.slug() + "/heute";
        boolean plans = act == TodayAct.ASK_NEXT;
        String yes = changed.isEmpty() ? "desk.ask.yes" : "desk.changed.yes";
        return new TodayAskPage(
                texts.say(plans ? "desk.ask.nextTitle" : "desk.ask.title"),
                question.askable() ? today + "/" + act.word() + "/" + id : null,
                plans ? "desk.ask.yesPlan" : yes,
                today,
                question.sentence(),
                question.words(),
                question.other(),
                question.seen().field(),
                changed);
    }

    private String done(TodayAct wanted, UUID id, Viewer viewer, Actor by, FormCheck texts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        return switch (wanted) {
            case TO_AGENDA -> toAgenda(new SupportRequestId(id), by, texts);
            case ASKED -> asked(new ChallengeId(id), viewer, by, texts);
            case ASKED_AGAIN -> askedAgain(new ChallengeId(id), viewer, by, texts);
            case SHOW_OFFER -> {
                offers.approve(new OfferId(id), by);
                yield texts.say("desk.done.offerShown");
            }
            case CLOSE_OFFER -> {
                offers.close(new OfferId(id), by, "");
                yield texts.say("desk.done.offerClosed");
            }
            case KEEP_OFFER -> {
                LocalDate until = today.plusMonths(MONTHS_KEPT);
                offers.confirm(new OfferId(id), until, by);
                yield texts.say("desk.done.offerKept", until);
            }
            case HAVE_TALKED, GOES_ON -> goesOn(new AgreementId(id), by, texts);
            case COUNCIL_AGREED -> {
                agreements.councilDecided(new AgreementId(id), today, by);
                yield texts.say("desk.done.council", today);
            }
            case CALLED -> {
                calls.noteCancelled(new AgreementId(id), viewer, today, by, texts);
                yield texts.say("desk.done.called");
            }
            case FOLLOWED_UP -> {
                agreements.followedUp(new AgreementId(id), false, by);
                yield texts.say("desk.done.followedUp");
            }
            case TOLD -> {
                notices.given(new ContactId(id), NoticeWay.ORAL, by);
                yield texts.say("desk.done.told");
            }
            case HAVE_MET -> {
                LocalDate again = today.plusDays(DAYS_AFTER_TALK);
                yield people.talked(id, texts.german("desk.talk.next"), again, by)
                        ? texts.say("desk.done.haveMet", people.get(id).name(), again)
                        : texts.say("desk.done.already");
            }
            case DATE_DONE -> {
                calls.dateDone(id, viewer, today);
                yield texts.say("desk.done.dateDone");
            }
            case REMIND_ROUND,
                    REMIND_APPLICANT,
                    ASSIGN_DUO,
                    INVITE,
                    SEND_DECISIONS,
                    SEND_MINUTES,
                    ASK_EVIDENCE,
                    ASK_NEXT,
                    CHOOSE,
                    AGREE,
                    SEND_AGREEMENT,
                    REMIND_HOW,
                    THANK,
                    RELEASE_POST,
                    RETRY_POST -> throw new IllegalStateException(wanted + " writes letters");
        };
    }

    private String toAgenda(SupportRequestId request, Actor by, FormCheck texts) {
        Meeting next = meetings.next().orElseThrow(() -> new NotFound("open meeting"));
        meetings.put(request, next.id(), by);
        return texts.say("desk.done.toAgenda", next.start().toLocalDate());
    }

    private String goesOn(AgreementId id, Actor by, FormCheck texts) {
        if (agreements.get(id).waitsForCouncil()) {
            return texts.say("agreement.council.text");
        }
        agreements.report(id, new DeliveryReport.Running(), by);
        return texts.say("desk.done.goesOn");
    }

    private String asked(ChallengeId id, Viewer viewer, Actor by, FormCheck texts) {
        Challenge challenge = challenges.get(id);
        if (!challenge.isOf(viewer.account())) {
            throw new Forbidden();
        }
        if (challenge.way() == Way.PLATFORM_MAIL) {
            throw new NotFound("ask in person");
        }
        try {
            if (challenges.asked(id, by)) {
                return texts.say("desk.done.asked", challenge.organisationName());
            }
            boolean withdrawn = challenge.state() == ChallengeState.WITHDRAWN;
            return texts.say(withdrawn ? "desk.done.notToAsk" : "desk.done.already");
        } catch (NotSearching e) {
            throw new StaleEdit(texts.say("outreach.new.notSearching"), challenge.organisationName());
        }
    }

    private String askedAgain(ChallengeId id, Viewer viewer, Actor by, FormCheck texts) {
        Challenge challenge = challenges.get(id);
        if (!viewer.is(Role.COORDINATOR) && viewer.accounts().stream().noneMatch(challenge::isOf)) {
            throw new Forbidden();
        }
        return challenges.askedAgain(id, by)
                ? texts.say("desk.done.askedAgain", challenge.organisationName())
                : texts.say("desk.done.already");
    }
}
