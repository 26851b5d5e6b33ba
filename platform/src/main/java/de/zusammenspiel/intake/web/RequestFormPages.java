package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Draft;
import de.zusammenspiel.intake.DraftId;
import de.zusammenspiel.intake.Drafts;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.StatusLinks;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking without an account: the form, the same form kept for later, and sending it. */
@Controller
class RequestFormPages {
    private final SupportRequests requests;
    private final Screenings screenings;
    private final Drafts drafts;
    private final StatusLinks status;
    private final Municipalities municipalities;
    private final Clock clock;

    RequestFormPages(
            SupportRequests requests,
            Screenings screenings,
            Drafts drafts,
            StatusLinks status,
            Municipalities municipalities,
            Clock clock) {
        this.requests = requests;
        this.screenings = screenings;
        this.drafts = drafts;
        this.status = status;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/{site}/anfrage")
    Response empty(Site site, FormCheck check) {
        return page("/" + site.slug() + "/anfrage", RequestForm.empty(), nowhere(), List.of(), false, null, check);
    }

    @PostMapping("/{site}/anfrage")
    Response send(
            @ModelAttribute RequestForm form,
            @RequestParam(name = "then", required = false) @Nullable String then,
            Site site,
            FormCheck check) {
        return act("/" + site.slug() + "/anfrage", form, then, null, site, check);
    }

    @GetMapping("/l/{token}/entwurf")
    Response again(@PathVariable String token, Link link, FormCheck check) {
        Draft draft = drafts.get(new DraftId(link.subject()));
        RequestForm form = TypedForms.form(RequestForm.class, draft.typed());
        return page("/l/" + token + "/entwurf", form, place(form), List.of(), false, draft.expiresAt(), check);
    }

    @PostMapping("/l/{token}/entwurf")
    Response sendDraft(
            @PathVariable String token,
            @ModelAttribute RequestForm form,
            @RequestParam(name = "then", required = false) @Nullable String then,
            Link link,
            Site site,
            FormCheck check) {
        return act("/l/" + token + "/entwurf", form, then, drafts.get(new DraftId(link.subject())), site, check);
    }

    private Response act(
            String action, RequestForm form, @Nullable String then, @Nullable Draft draft, Site site, FormCheck check) {
        if ("later".equals(then)) {
            return keep(action, form, draft, site, check);
        }
        PlaceChoice place = place(form);
        NewRequest request = RequestReader.complete(
                        form, place, LocalDate.ofInstant(clock.instant(), Texts.ZONE), check)
                .begunAt(draft == null ? null : draft.createdAt())
                .build();
        List<Hint> hints = Hint.of(screenings.hints(request), check);
        boolean ask = Hint.anyNew(hints, form.seen());
        if (check.failed() || ask) {
            return page(action, form, place, hints, ask, draft == null ? null : draft.expiresAt(), check);
        }
        Actor applicant = Actor.guest(request.contactName());
        List<String> parts = parts(form);
        SupportRequestId id = "split".equals(then) && parts.size() > 1
                ? requests.submitInParts(request, parts, applicant)
                : requests.submit(request, applicant);
        if (draft != null) {
            drafts.done(draft.id());
        }
        return Redirect.to(status.of(requests.get(id)) + "?neu=1");
    }

    /** Whatever was typed is kept, right or wrong; only the address for the link is needed. */
    private Response keep(String action, RequestForm form, @Nullable Draft draft, Site site, FormCheck check) {
        EmailAddress email = check.email("email", form.email());
        if (email == null && !check.failed()) {
            check.error("email", "intake.form.error.draftEmail");
        }
        if (email == null) {
            return page(action, form, place(form), List.of(), false, draft == null ? null : draft.expiresAt(), check);
        }
        DraftId id = drafts.keep(
                draft == null ? null : draft.id(),
                FormCheck.clean(form.contactName()),
                email.value(),
                TypedForms.typed(form));
        LocalDate until = LocalDate.ofInstant(drafts.get(id).expiresAt(), Texts.ZONE);
        return Redirect.to("/" + site.slug(), check.say("intake.form.kept", email.value(), until));
    }

    private static List<String> parts(RequestForm form) {
        return form.parts() == null
                ? List.of()
                : form.parts().stream()
                        .map(FormCheck::clean)
                        .filter(part -> !part.isEmpty() && part.length() <= 600)
                        .limit(8)
                        .toList();
    }

    private PlaceChoice place(RequestForm form) {
        return PlaceChoice.of(municipalities, form.place(), form.placeAgs());
    }

    private static PlaceChoice nowhere() {
        return new PlaceChoice(null, "", List.of());
    }

    private RequestFormPage page(
            String action,
            RequestForm form,
            PlaceChoice place,
            List<Hint> hints,
            boolean ask,
            @Nullable Instant keptUntil,
            FormCheck check) {
        List<String> things = screenings.things(FormCheck.clean(form.question()));
        return new RequestFormPage(
                check.say("intake.form.title"),
                action,
                form,
                check.errors(),
                Words.kindOptions(form.kinds(), check),
                place.options().stream()
                        .map(option -> Option.of(option.ags().value(), option.nameAndDistrict()))
                        .toList(),
                hints,
                ask,
                form.parts() == null || form.parts().isEmpty()
                        ? things.stream()
                                .map(thing -> check.say("intake.form.part", thing))
                                .toList()
                        : form.parts(),
                keptUntil == null ? null : Texts.date(check.locale(), LocalDate.ofInstant(keptUntil, Texts.ZONE)));
    }
}
