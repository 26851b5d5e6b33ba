package de.zusammenspiel.review.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.StepNotAllowed;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decision on a single case, outside of a meeting. */
@Controller
class DecisionController {
    /** Where to put the request on an agenda. */
    record AgendaForm(@Nullable String meeting) {}

    record RoundForm(@Nullable String until) {}

    private final SupportRequests requests;
    private final Reviews reviews;
    private final Meetings meetings;
    private final Rounds rounds;
    private final Accounts accounts;
    private final Briefs briefs;
    private final DecisionDesk desk;
    private final Texts texts;

    DecisionController(
            SupportRequests requests,
            Reviews reviews,
            Meetings meetings,
            Rounds rounds,
            Accounts accounts,
            Briefs briefs,
            DecisionDesk desk,
            Texts texts) {
        this.requests = requests;
        this.reviews = reviews;
        this.meetings = meetings;
        this.rounds = rounds;
        this.accounts = accounts;
        this.briefs = briefs;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/{site}/anfragen/{number}/entscheidung")
    Response show(Site site, Viewer viewer, @PathVariable String number, Locale locale) {
        return page(site, viewer, requests.byNumber(number), DecisionForm.fresh(), Errors.none(), locale);
    }

    @PostMapping("/{site}/anfragen/{number}/entscheidung")
    Response decide(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String number,
            @ModelAttribute DecisionForm form,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        return desk.take(request, site, null, form, check, actor)
                ? Redirect.to(path(site, number), check.say("review.decision.saved"))
                : page(site, viewer, request, form, check.errors(), check.locale());
    }

    @PostMapping("/{site}/anfragen/{number}/entscheidung/duo")
    Response duo(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String number,
            @ModelAttribute DecisionForm form,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        var pair = desk.pair(form, check);
        if (pair.isEmpty() && !check.failed()) {
            check.error("connector", "review.error.connector");
        }
        if (check.failed() || pair.isEmpty()) {
            return page(site, viewer, request, form, check.errors(), check.locale());
        }
        reviews.assignDuo(request.id(), pair.get().connector(), pair.get().runner(), actor);
        return Redirect.to(path(site, number), check.say("review.duo.saved"));
    }

    @PostMapping("/{site}/anfragen/{number}/entscheidung/tagesordnung")
    Response agenda(
            Site site, Actor actor, @PathVariable String number, @ModelAttribute AgendaForm form, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        UUID meeting = check.id("meeting", form.meeting());
        if (meeting == null) {
            throw new NotFound("meeting");
        }
        try {
            reviews.putOnAgenda(request.id(), new MeetingId(meeting), actor);
        } catch (StepNotAllowed e) {
            throw moved(request);
        }
        return Redirect.to(path(site, number), check.say("review.agenda.added"));
    }

    @PostMapping("/{site}/anfragen/{number}/entscheidung/umlauf")
    Response round(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String number,
            @ModelAttribute RoundForm form,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        LocalDate until = check.date("until", form.until());
        if (until == null && !check.failed()) {
            until = rounds.earliestEnd();
        }
        if (accounts.membersOf(Role.GROUP_MEMBER).isEmpty()) {
            check.error("until", "review.error.noGroup");
        }
        if (until == null || check.failed()) {
            return page(site, viewer, request, DecisionForm.fresh(), check.errors(), check.locale());
        }
        try {
            RoundId round = reviews.openRound(List.of(request.id()), until, actor);
            return Redirect.to("/" + site.slug() + "/umlaeufe/" + round, check.say("review.round.opened"));
        } catch (StepNotAllowed e) {
            throw moved(request);
        }
    }

    private StaleEdit moved(SupportRequest request) {
        return new StaleEdit(texts.text(Locale.GERMAN, "review.stale.moved", request.number()), request.question());
    }

    private DecisionPage page(
            Site site, Viewer viewer, SupportRequest request, DecisionForm typed, Errors errors, Locale locale) {
        boolean mayDecide = viewer.is(Role.COORDINATOR);
        boolean decidable = request.step() == Step.SCREENED || request.step() == Step.ON_AGENDA;
        boolean carried = request.step() != Step.DECLINED
                && reviews.decisionOn(request.id()).isPresent();
        String path = path(site, request.number());
        Meeting meeting = reviews.meetingOf(request.id()).map(meetings::get).orElse(null);
        return new DecisionPage(
                texts.text(locale, "review.decision.title"),
                briefs.of(request, locale),
                reviews.decisionsOn(request.id()),
                reviews.duoOf(request.id()).orElse(null),
                site.hasGroup(),
                decidable,
                mayDecide,
                site.hasGroup() && !accounts.membersOf(Role.GROUP_MEMBER).isEmpty(),
                mayDecide && decidable ? desk.fields(request, site, path, typed, errors, locale) : null,
                mayDecide && !decidable && carried && site.hasGroup()
                        ? desk.fields(request, site, path + "/duo", typed, errors, locale)
                        : null,
                meetings.open().stream()
                        .map(one -> Option.of(one.id().toString(), MeetingController.label(one, locale))
                                .select(meeting == null || one.id().equals(meeting.id())))
                        .toList(),
                meeting,
                rounds.openRoundOf(request.id())
                        .map(round -> "/" + site.slug() + "/umlaeufe/" + round)
                        .orElse(null),
                rounds.earliestEnd(),
                errors);
    }

    private static String path(Site site, String number) {
        return "/" + site.slug() + "/anfragen/" + number + "/entscheidung";
    }
}
