package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.MailBudgetSpent;
import de.zusammenspiel.outreach.NoMailBasis;
import de.zusammenspiel.outreach.NotSearching;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.LetterPaper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One challenge: what its member needs to ask, and what became of it. */
@Controller
class ChallengeController {
    record TextForm(@Nullable String greeting, @Nullable String text) {}

    record HandOverForm(@Nullable String who, @Nullable String how) {}

    private final Challenges challenges;
    private final OwnChallenges own;
    private final ChallengePages pages;
    private final Askers askers;

    private final Paper paper;

    ChallengeController(Challenges challenges, OwnChallenges own, ChallengePages pages, Askers askers, Paper paper) {
        this.paper = paper;
        this.challenges = challenges;
        this.own = own;
        this.pages = pages;
        this.askers = askers;
    }

    /** @param link a personal link made a moment ago; only its maker knows it, because it is stored as a hash */
    @GetMapping("/{site}/ansprachen/{number}")
    Response show(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String link,
            FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        return pages.of(challenge, viewer, link, challenge.greeting(), challenge.text(), check);
    }

    @GetMapping("/{site}/ansprachen/{number}/brief")
    Response sheet(
            Site site,
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String code,
            FormCheck check) {
        return pages.sheet(own.byNumber(number, viewer), site, code, check);
    }

    @GetMapping("/{site}/ansprachen/{number}/brief.pdf")
    Response letter(
            Site site,
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String code,
            FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        return new Download(
                "Brief-" + challenge.number() + ".pdf",
                "application/pdf",
                paper.pdf(LetterPaper.TEMPLATE, pages.paper(challenge, site, code, check)),
                true);
    }

    @PostMapping("/{site}/ansprachen/{number}/text")
    Response text(
            Site site, Viewer viewer, @PathVariable String number, @ModelAttribute TextForm form, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        String greeting = check.required("greeting", form.greeting(), FormCheck.SHORT_TEXT);
        String text = check.required("text", form.text(), FormCheck.LONG_TEXT);
        StaleForm.check(form, new TextForm(challenge.greeting(), challenge.text()), challenge.version(), check);
        if (check.failed()) {
            return pages.of(challenge, viewer, null, greeting, text, check);
        }
        challenges.changeText(challenge.id(), challenge.version(), greeting, text, viewer.actor());
        return back(site, challenge, check.say("outreach.challenge.textSaved"));
    }

    @PostMapping("/{site}/ansprachen/{number}/uebergeben")
    Response handOver(
            Site site, Viewer viewer, @PathVariable String number, @ModelAttribute HandOverForm form, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        UUID who = check.id("who", form.who());
        Way how = check.choice("how", Way.class, form.how());
        boolean mayChoose = who != null
                && askers.of(challenge.organisation(), challenge.request(), viewer, null, check.locale()).stream()
                        .anyMatch(option -> option.value().equals(who.toString()));
        if (!mayChoose) {
            check.error("who", "web.error.choice");
        }
        if (who != null && how != null && !check.failed()) {
            try {
                ContactId contact = challenge.contact();
                challenges.reassign(challenge.id(), who, how, contact, viewer.actor());
                Challenge now = challenges.get(challenge.id());
                return now.isOf(viewer.account()) || challenge.isOf(who)
                        ? back(site, now, check.say("outreach.challenge.changed"))
                        : Redirect.to(
                                "/" + site.slug() + "/anfragen/" + now.requestNumber() + "/ansprache",
                                check.say("outreach.challenge.handedOver", now.askedByName()));
            } catch (NoMailBasis e) {
                check.error("how", "outreach.new.noBasis");
            }
        }
        return pages.of(challenge, viewer, null, challenge.greeting(), challenge.text(), check);
    }

    @PostMapping("/{site}/ansprachen/{number}/link")
    Response link(Site site, Viewer viewer, @PathVariable String number) {
        Challenge challenge = own.byNumber(number, viewer);
        String link = challenges.answerLink(challenge.id());
        return Redirect.to(path(site, challenge) + "?link=" + URLEncoder.encode(link, StandardCharsets.UTF_8));
    }

    @PostMapping("/{site}/ansprachen/{number}/code")
    Response code(Site site, Viewer viewer, @PathVariable String number) {
        Challenge challenge = own.byNumber(number, viewer);
        String code = challenges.answerCode(challenge.id());
        return Redirect.to(path(site, challenge) + "/brief?code=" + code);
    }

    @PostMapping("/{site}/ansprachen/{number}/gefragt")
    Response asked(Site site, Viewer viewer, Actor actor, @PathVariable String number, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        SupportRequest request = pages.request(challenge);
        if (challenge.state() != ChallengeState.PLANNED) {
            return back(site, challenge, check.say("outreach.challenge.askedBefore"));
        }
        if (challenge.way() == Way.PLATFORM_MAIL && challenges.mailBudgetSpent(challenge)) {
            return back(site, challenge, check.say("outreach.platform.budget", challenge.addressee()));
        }
        try {
            if (!challenges.asked(challenge.id(), actor)) {
                return back(site, challenge, check.say("outreach.challenge.askedBefore"));
            }
        } catch (NotSearching e) {
            throw new StaleEdit(check.say("outreach.new.notSearching"), request.question());
        } catch (MailBudgetSpent e) {
            throw new StaleEdit(check.say("outreach.platform.budget", challenge.addressee()), request.question());
        }
        return back(site, challenge, check.say("outreach.challenge.askedSaved." + challenge.way()));
    }

    @PostMapping("/{site}/ansprachen/{number}/nachgefragt")
    Response askedAgain(Site site, Viewer viewer, Actor actor, @PathVariable String number, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        boolean noted = challenges.askedAgain(challenge.id(), actor);
        return back(
                site,
                challenge,
                check.say(noted ? "outreach.challenge.askedAgainSaved" : "outreach.challenge.askedAgainBefore"));
    }

    @PostMapping("/{site}/ansprachen/{number}/nicht-erreicht")
    Response notReached(Site site, Viewer viewer, Actor actor, @PathVariable String number, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        challenges.notReached(challenge.id(), actor);
        return back(site, challenge, check.say("outreach.challenge.notReachedSaved"));
    }

    @PostMapping("/{site}/ansprachen/{number}/zurueckziehen")
    Response withdraw(Site site, Viewer viewer, Actor actor, @PathVariable String number, FormCheck check) {
        Challenge challenge = own.byNumber(number, viewer);
        challenges.withdraw(challenge.id(), actor);
        return Redirect.to(
                "/" + site.slug() + "/anfragen/" + challenge.requestNumber() + "/ansprache",
                check.say("outreach.challenge.withdrawn"));
    }

    private static Redirect back(Site site, Challenge challenge, String flash) {
        return Redirect.to(path(site, challenge), flash);
    }

    private static String path(Site site, Challenge challenge) {
        return "/" + site.slug() + "/ansprachen/" + challenge.number();
    }
}
