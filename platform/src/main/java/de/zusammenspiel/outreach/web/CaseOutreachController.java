package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.AskWords;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.NotToChoose;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.outreach.PledgeId;
import de.zusammenspiel.outreach.PledgeState;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class CaseOutreachController {
    record ChoiceForm(@Nullable String pledge) {}

    private final SupportRequests requests;
    private final Challenges challenges;
    private final OwnChallenges own;
    private final NextCandidate nextCandidate;
    private final AskWords words;
    private final Clock clock;

    CaseOutreachController(
            SupportRequests requests,
            Challenges challenges,
            OwnChallenges own,
            NextCandidate nextCandidate,
            AskWords words,
            Clock clock) {
        this.requests = requests;
        this.challenges = challenges;
        this.own = own;
        this.nextCandidate = nextCandidate;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/{site}/anfragen/{number}/ansprache")
    Response show(Site site, Viewer viewer, @PathVariable String number, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        boolean coordinator = viewer.is(Role.COORDINATOR);
        boolean searching = challenges.searching(request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        List<Pledge> standing = coordinator && searching
                ? challenges.pledgesOf(request.id()).stream()
                        .filter(pledge -> pledge.state() == PledgeState.OFFERED)
                        .toList()
                : List.of();
        return new CaseOutreachPage(
                check.say("outreach.case.title"),
                request,
                facts(request, check),
                challenges.coverage(request.id(), check.locale()),
                own.visible(challenges.of(request.id()), viewer).stream()
                        .map(challenge -> ChallengeRow.of(challenge, "", today))
                        .toList(),
                standing,
                standing.stream().anyMatch(pledge -> !pledge.full()),
                coordinator,
                searching,
                searching ? nextCandidate.of(request, site, check.locale()).orElse(null) : null);
    }

    /** What is known and worth knowing before one asks. */
    private List<Fact> facts(SupportRequest request, FormCheck check) {
        LocalDate wish = request.wishDate();
        String until = wish != null
                ? Texts.date(check.locale(), wish)
                : request.flexibleDate() ? check.say("outreach.fact.flexible") : "";
        return Stream.of(
                        Fact.of(check.say("outreach.fact.organisation"), request.organisationName()),
                        Fact.of(check.say("outreach.fact.amount"), words.amount(request)),
                        Fact.of(check.say("outreach.fact.until"), until),
                        Fact.of(check.say("outreach.fact.reciprocation"), request.reciprocation()))
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    @PostMapping("/{site}/anfragen/{number}/ansprache/wahl")
    Response choose(
            Site site, Actor actor, @PathVariable String number, @ModelAttribute ChoiceForm form, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        UUID id = check.id("pledge", form.pledge());
        if (id == null) {
            throw new NotFound("pledge");
        }
        Pledge pledge = challenges.pledge(new PledgeId(id));
        if (!pledge.request().equals(request.id())) {
            throw new NotFound("pledge");
        }
        try {
            challenges.choose(pledge.id(), actor);
        } catch (NotToChoose e) {
            throw new StaleEdit(check.say("outreach.case.movedOn"), pledge.organisationName());
        }
        return Redirect.to(path(site, number), check.say("outreach.case.chosen", pledge.organisationName()));
    }

    @PostMapping("/{site}/anfragen/{number}/ansprache/reicht")
    Response enough(Site site, Actor actor, @PathVariable String number, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        try {
            challenges.enough(request.id(), actor);
        } catch (NotToChoose e) {
            throw new StaleEdit(check.say("outreach.case.movedOn"), request.question());
        }
        return Redirect.to(path(site, number), check.say("outreach.case.enoughSaid"));
    }

    private static String path(Site site, String number) {
        return "/" + site.slug() + "/anfragen/" + number + "/ansprache";
    }
}
