package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.AnswerOutcome;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member writes down what a company said on the phone; the journal names both. */
@Controller
class AnswerForController {
    private static final String TEMPLATE = "outreach/answer-for";
    private final Challenges challenges;
    private final OwnChallenges own;
    private final AnswerDesk desk;

    AnswerForController(Challenges challenges, OwnChallenges own, AnswerDesk desk) {
        this.challenges = challenges;
        this.own = own;
        this.desk = desk;
    }

    @GetMapping("/{site}/ansprachen/{number}/antwort")
    Response show(
            Site site,
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String wahl,
            FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        return desk.page(TEMPLATE, path(site, challenge), challenge, null, wahl, check);
    }

    @PostMapping("/{site}/ansprachen/{number}/antwort")
    Response answer(
            Site site, Viewer viewer, @PathVariable String number, @ModelAttribute AnswerForm form, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        String speaker = check.text("speaker", form.speaker(), FormCheck.SHORT_TEXT);
        Optional<AnswerDesk.Said> said = desk.read(challenge, form, check);
        if (said.isEmpty()) {
            return desk.page(TEMPLATE, path(site, challenge), challenge, form, form.wahl(), check);
        }
        AnswerOutcome outcome = challenges.answer(
                challenge.id(),
                said.get().answer(),
                said.get().details(),
                viewer.actor().onBehalfOf(speaker.isBlank() ? challenge.addressee() : speaker));
        return Redirect.to(
                "/" + site.slug() + "/ansprachen/" + challenge.number(),
                check.say(outcome instanceof AnswerOutcome.Closed ? "outreach.reply.tooLate" : "outreach.reply.noted"));
    }

    private static String path(Site site, Challenge challenge) {
        return "/" + site.slug() + "/ansprachen/" + challenge.number() + "/antwort";
    }
}
