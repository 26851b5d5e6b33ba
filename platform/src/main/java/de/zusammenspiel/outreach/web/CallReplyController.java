package de.zusammenspiel.outreach.web;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matching.Readiness;
import de.zusammenspiel.matching.ReadinessView;
import de.zusammenspiel.outreach.CallAnswer;
import de.zusammenspiel.outreach.CallForContacts;
import de.zusammenspiel.outreach.CallRecipient;
import de.zusammenspiel.outreach.CallsForContacts;
import de.zusammenspiel.outreach.NewHint;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Ich kenne jemanden", "ich frage selbst", "ich passe": by personal link, no account, no script. */
@Controller
class CallReplyController {
    /** What was chosen, and whom one knows. */
    record ReplyForm(
            @Nullable String wahl,
            @Nullable String organisation,
            @Nullable String function,
            @Nullable String strength,
            @Nullable String anyway) {}

    private static final int REASON = 400;

    private final CallsForContacts calls;
    private final SupportRequests requests;
    private final Readiness readiness;

    CallReplyController(CallsForContacts calls, SupportRequests requests, Readiness readiness) {
        this.readiness = readiness;
        this.calls = calls;
        this.requests = requests;
    }

    static String word(CallAnswer answer) {
        return switch (answer) {
            case KNOWS -> "kenne";
            case ASKS -> "frage";
            case PASSES -> "passe";
        };
    }

    private static @Nullable CallAnswer choice(@Nullable String typed) {
        for (CallAnswer answer : CallAnswer.values()) {
            if (word(answer).equals(typed)) {
                return answer;
            }
        }
        return null;
    }

    @GetMapping("/l/{token}/kontakt")
    Response show(
            Link link,
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String wahl,
            FormCheck check) {
        return page(link, token, new ReplyForm(wahl, null, null, null, null), null, check);
    }

    @PostMapping("/l/{token}/kontakt")
    Response answer(
            Link link, Actor actor, @PathVariable String token, @ModelAttribute ReplyForm form, FormCheck check) {
        CallRecipient recipient = calls.recipient(link.subject());
        CallForContacts call = calls.get(recipient.call());
        CallAnswer choice = choice(form.wahl());
        if (!call.isOpen()) {
            return Redirect.to(path(token), check.say("outreach.knows.over"));
        }
        if (choice == CallAnswer.PASSES) {
            calls.pass(recipient.id());
            return Redirect.to(path(token), check.say("outreach.knows.thanks.PASSES"));
        }
        String house = check.required("organisation", form.organisation(), FormCheck.SHORT_TEXT);
        String function = check.text("function", form.function(), FormCheck.SHORT_TEXT);
        Integer strength = check.number("strength", form.strength(), 1, Acquaintance.STRONGEST);
        check.needed("strength", strength);
        if (choice == null) {
            check.error("wahl", "web.error.choice");
        }
        if (house.equalsIgnoreCase(requests.get(call.request()).organisationName())) {
            check.error("organisation", "outreach.knows.applicant");
        }
        String anyway = check.text("anyway", form.anyway(), REASON);
        ReadinessView tired = check.failed() || choice != CallAnswer.ASKS ? null : tired(recipient, house, check);
        if (tired != null && anyway.isEmpty()) {
            check.error("anyway", "outreach.new.anywayMissing");
        }
        if (choice == null || strength == null || check.failed()) {
            return page(link, token, form, tired, check);
        }
        boolean asks = choice == CallAnswer.ASKS;
        calls.know(recipient.id(), new NewHint(house, function, strength, asks, tired == null ? "" : anyway), actor);
        return Redirect.to(path(token), check.say("outreach.knows.thanks." + choice, house));
    }

    /** A house that had better be left in peace, with its numbers; partners are not told how others are asked. */
    private @Nullable ReadinessView tired(CallRecipient recipient, String house, FormCheck check) {
        if (recipient.account() == null) {
            return null;
        }
        return calls.known(house)
                .map(id -> readiness.of(id, check.locale()))
                .filter(ready -> ready.waitBecause().isPresent())
                .orElse(null);
    }

    private CallReplyPage page(
            Link link, String token, ReplyForm form, @Nullable ReadinessView tired, FormCheck check) {
        CallRecipient recipient = calls.recipient(link.subject());
        CallForContacts call = calls.get(recipient.call());
        return new CallReplyPage(
                check.say("outreach.knows.title"),
                path(token),
                call.sentence(),
                call.isOpen(),
                choice(form.wahl()),
                recipient.reply(),
                calls.hintsOf(recipient.id()),
                form.organisation(),
                form.function(),
                Option.select(
                        IntStream.rangeClosed(1, Acquaintance.STRONGEST)
                                .mapToObj(one ->
                                        Option.of(String.valueOf(one), check.say("directory.tie.strength." + one)))
                                .toList(),
                        form.strength()),
                tired == null ? null : tired.waitBecause().orElse(null),
                tired == null ? List.of() : ReadinessFacts.of(tired, check),
                form.anyway(),
                check.errors());
    }

    private static String path(String token) {
        return "/l/" + token + "/kontakt";
    }
}
