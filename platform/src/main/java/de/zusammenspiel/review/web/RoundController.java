package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.StepNotAllowed;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.NoGroup;
import de.zusammenspiel.review.Round;
import de.zusammenspiel.review.RoundId;
import de.zusammenspiel.review.RoundReply;
import de.zusammenspiel.review.RoundVoter;
import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rounds between meetings: opened and followed by the coordinator, answered by the members. */
@Controller
class RoundController {
    /** Numbers of the requests to ask about. */
    record OpenForm(
            @Nullable List<String> anfragen, @Nullable String until) {}

    private final Rounds rounds;
    private final SupportRequests requests;
    private final RoundDesk desk;

    RoundController(Rounds rounds, SupportRequests requests, RoundDesk desk) {
        this.rounds = rounds;
        this.requests = requests;
        this.desk = desk;
    }

    @PostMapping("/{site}/umlaeufe")
    Response open(Site site, Actor actor, @ModelAttribute OpenForm form, FormCheck check) {
        List<String> numbers = form.anfragen() == null ? List.of() : form.anfragen();
        LocalDate until = check.date("until", form.until());
        if (numbers.isEmpty() || check.failed()) {
            return Redirect.to("/" + site.slug() + "/sitzungen", check.say("review.error.roundEmpty"));
        }
        List<SupportRequestId> wanted = numbers.stream()
                .distinct()
                .map(number -> requests.byNumber(number).id())
                .toList();
        try {
            RoundId id = rounds.open(wanted, until == null ? rounds.earliestEnd() : until, actor);
            return Redirect.to(path(site, id), check.say("review.round.opened"));
        } catch (StepNotAllowed | NoGroup e) {
            throw new StaleEdit(check.say("review.stale.round"), String.join(", ", numbers));
        }
    }

    @GetMapping("/{site}/umlaeufe/{id}")
    Response show(Site site, Viewer viewer, @PathVariable String id, Locale locale) {
        return page(site, viewer, round(id), new LinkedMultiValueMap<>(), Errors.none(), locale);
    }

    @PostMapping("/{site}/umlaeufe/{id}")
    Response answer(
            Site site,
            Viewer viewer,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            FormCheck check) {
        Round round = round(id);
        RoundVoter voter = round.voter(viewer.account()).orElseThrow(() -> new NotFound("voter"));
        Map<SupportRequestId, RoundReply> replies = desk.replies(round, typed, check);
        if (check.failed()) {
            return page(site, viewer, round, typed, check.errors(), check.locale());
        }
        boolean taken = rounds.answer(voter.id(), replies, viewer.actor());
        return Redirect.to(path(site, round.id()), check.say(taken ? "review.round.thanks" : "review.round.tooLate"));
    }

    @PostMapping("/{site}/umlaeufe/{id}/erinnern")
    Response remind(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        Round round = round(id);
        int reminded = rounds.remind(round.id(), actor);
        return Redirect.to(
                path(site, round.id()),
                check.say(reminded == 0 ? "review.round.reminded.none" : "review.round.reminded", reminded));
    }

    @PostMapping("/{site}/umlaeufe/{id}/beenden")
    Response end(Site site, Actor actor, @PathVariable String id, FormCheck check) {
        Round round = round(id);
        rounds.end(round.id(), actor);
        return Redirect.to(path(site, round.id()), check.say("review.round.ended"));
    }

    @GetMapping("/l/{token}/umlauf")
    Response showByLink(Link link, @PathVariable String token, Locale locale) {
        return byLink(link, token, new LinkedMultiValueMap<>(), Errors.none(), locale);
    }

    @PostMapping("/l/{token}/umlauf")
    Response answerByLink(
            Link link, @PathVariable String token, @RequestParam MultiValueMap<String, String> typed, FormCheck check) {
        Round round = rounds.ofVoter(link.subject());
        Map<SupportRequestId, RoundReply> replies = desk.replies(round, typed, check);
        if (check.failed()) {
            return byLink(link, token, typed, check.errors(), check.locale());
        }
        Actor member = round.voters().stream()
                .filter(voter -> voter.id().equals(link.subject()))
                .findFirst()
                .map(voter -> Actor.account(voter.account(), voter.name()))
                .orElseGet(link::actor);
        boolean taken = rounds.answer(link.subject(), replies, member);
        return Redirect.to(linkPath(token), check.say(taken ? "review.round.thanks" : "review.round.tooLate"));
    }

    private RoundPage byLink(
            Link link, String token, MultiValueMap<String, String> typed, Errors errors, Locale locale) {
        Round round = rounds.ofVoter(link.subject());
        RoundVoter voter = round.voters().stream()
                .filter(one -> one.id().equals(link.subject()))
                .findFirst()
                .orElseThrow(() -> new NotFound("voter"));
        return desk.page(round, voter, linkPath(token), true, false, false, null, typed, errors, locale);
    }

    private static String linkPath(String token) {
        return "/l/" + token + "/umlauf";
    }

    private RoundPage page(
            Site site, Viewer viewer, Round round, MultiValueMap<String, String> typed, Errors errors, Locale locale) {
        RoundVoter voter = round.voter(viewer.account()).orElse(null);
        boolean runs = viewer.is(Role.COORDINATOR);
        // Members see what the others said once they have answered themselves: nobody should only nod along.
        boolean follow = runs || !round.isOpen() || (voter != null && voter.answeredAt() != null);
        return desk.page(
                round,
                voter,
                path(site, round.id()),
                false,
                follow,
                runs,
                runs ? "/" + site.slug() : null,
                typed,
                errors,
                locale);
    }

    private Round round(String id) {
        try {
            return rounds.get(new RoundId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw new NotFound("round");
        }
    }

    private static String path(Site site, RoundId id) {
        return "/" + site.slug() + "/umlaeufe/" + id;
    }
}
