package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.AnswerOutcome;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The company answers by its personal link: no account, no script, under a minute. */
@Controller
class AnswerController {
    private static final String TEMPLATE = "outreach/answer";
    private final Challenges challenges;
    private final AnswerDesk desk;

    AnswerController(Challenges challenges, AnswerDesk desk) {
        this.challenges = challenges;
        this.desk = desk;
    }

    @GetMapping("/l/{token}/antwort")
    Response show(
            Link link,
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String wahl,
            FormCheck check) {
        return desk.page(TEMPLATE, path(token), challenge(link), null, wahl, check);
    }

    @PostMapping("/l/{token}/antwort")
    Response answer(
            Link link, Actor actor, @PathVariable String token, @ModelAttribute AnswerForm form, FormCheck check) {
        Challenge challenge = challenge(link);
        Optional<AnswerDesk.Said> said = desk.read(challenge, form, check);
        if (said.isEmpty()) {
            return desk.page(TEMPLATE, path(token), challenge, form, form.wahl(), check);
        }
        AnswerOutcome outcome = challenges.answer(
                challenge.id(), said.get().answer(), said.get().details(), actor);
        return outcome instanceof AnswerOutcome.Closed
                ? Redirect.to(path(token), check.say("outreach.reply.tooLate"))
                : Redirect.to(path(token), check.say("outreach.reply.saved"));
    }

    private Challenge challenge(Link link) {
        return challenges.get(new ChallengeId(link.subject()));
    }

    private static String path(String token) {
        return "/l/" + token + "/antwort";
    }
}
