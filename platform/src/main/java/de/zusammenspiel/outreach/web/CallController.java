package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.outreach.CallForContacts;
import de.zusammenspiel.outreach.CallsForContacts;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator sends the question round and sees who knows somebody. */
@Controller
class CallController {
    private static final int LONGEST = 600;
    private static final String PATH = "/{site}/anfragen/{number}/rundfrage";
    private final SupportRequests requests;
    private final CallsForContacts calls;
    private final Challenges challenges;

    CallController(SupportRequests requests, CallsForContacts calls, Challenges challenges) {
        this.requests = requests;
        this.calls = calls;
        this.challenges = challenges;
    }

    @GetMapping(PATH)
    Response show(@PathVariable String number, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        return page(request, calls.draft(request), check);
    }

    @PostMapping(PATH)
    Response send(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String sentence,
            @RequestParam(required = false) @Nullable String checked,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        String typed = check.required("sentence", sentence, LONGEST);
        String away = calls.givenAway(typed, request);
        if (!away.isEmpty()) {
            check.error("sentence", "outreach.knows.givenAway", away);
        }
        if (calls.sensitive(request) && !FormCheck.ticked(checked)) {
            check.error("checked", "outreach.knows.sensitiveMissing");
        }
        if (!challenges.searching(request)) {
            check.error("sentence", "outreach.new.notSearching");
        }
        if (check.failed()) {
            return page(request, typed, check);
        }
        calls.start(request.id(), typed, actor);
        return back(site, number, check.say("outreach.knows.sent", calls.group().size()));
    }

    @PostMapping(PATH + "/partner")
    Response partners(@PathVariable String number, Site site, Actor actor, FormCheck check) {
        Optional<CallForContacts> call = open(number);
        int sent = call.isPresent() ? calls.toPartners(call.get().id(), actor) : 0;
        return back(site, number, check.say("outreach.knows.sentPartners", sent));
    }

    @PostMapping(PATH + "/beenden")
    Response close(@PathVariable String number, Site site, Actor actor, FormCheck check) {
        open(number).ifPresent(call -> calls.close(call.id(), actor));
        return back(site, number, check.say("outreach.knows.closed"));
    }

    private Optional<CallForContacts> open(String number) {
        return calls.of(requests.byNumber(number).id()).filter(CallForContacts::isOpen);
    }

    private static Redirect back(Site site, String number, String flash) {
        return Redirect.to("/" + site.slug() + "/anfragen/" + number + "/rundfrage", flash);
    }

    private CallPage page(SupportRequest request, String sentence, FormCheck check) {
        CallForContacts call = calls.of(request.id()).orElse(null);
        return new CallPage(
                check.say("outreach.knows.title"),
                request,
                challenges.searching(request),
                call,
                call == null ? List.of() : calls.recipients(call.id()),
                call == null ? List.of() : calls.hints(call.id()),
                sentence,
                calls.sensitive(request),
                calls.group().size(),
                call == null ? 0 : calls.partners(call).size(),
                check.errors());
    }
}
