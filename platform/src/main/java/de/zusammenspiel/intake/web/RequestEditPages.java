package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Gap;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests as staff take them in and complete them. */
@Controller
class RequestEditPages {
    private final SupportRequests requests;
    private final Municipalities municipalities;
    private final Clock clock;

    RequestEditPages(SupportRequests requests, Municipalities municipalities, Clock clock) {
        this.requests = requests;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/{site}/anfragen/telefon")
    Response call(FormCheck check) {
        return new CallPage(
                check.say("intake.call.title"), new CallPage.CallForm(null, null, null, null), check.errors());
    }

    @PostMapping("/{site}/anfragen/telefon")
    Response called(@ModelAttribute CallPage.CallForm form, Site site, Actor actor, FormCheck check) {
        String organisation = check.required("organisation", form.organisation(), FormCheck.SHORT_TEXT);
        String sentence = check.required("sentence", form.sentence(), 600);
        String phone = check.phone("phone", form.phone());
        if (phone == null) {
            check.error("phone", "web.error.required");
        }
        String name = check.text("contactName", form.contactName(), FormCheck.SHORT_TEXT);
        if (check.failed() || phone == null) {
            return new CallPage(check.say("intake.call.title"), form, check.errors());
        }
        SupportRequestId id = requests.takeCall(organisation, sentence, phone, name, actor);
        SupportRequest request = requests.get(id);
        return Redirect.to(path(site, request) + "/pruefung", check.say("intake.call.taken", request.number()));
    }

    @GetMapping("/{site}/anfragen/{number}/bearbeiten")
    Response edit(@PathVariable String number, Site site, FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        RequestForm form = RequestForm.of(request, check.locale());
        return page(site, request, form, new PlaceChoice(null, "", List.of()), check);
    }

    @PostMapping("/{site}/anfragen/{number}/bearbeiten")
    Response change(
            @PathVariable String number, @ModelAttribute RequestForm form, Site site, Actor actor, FormCheck check) {
        SupportRequest before = requests.byNumber(number);
        PlaceChoice place = PlaceChoice.of(municipalities, form.place(), form.placeAgs());
        NewRequest wanted = RequestReader.partial(form, place, LocalDate.ofInstant(clock.instant(), Texts.ZONE), check)
                .organisation(
                        before.organisationName().equals(FormCheck.clean(form.organisation()))
                                ? before.organisation()
                                : null)
                .channel(before.channel())
                .build();
        StaleForm.check(form, RequestForm.of(before, check.locale()), before.version(), check);
        if (check.failed()) {
            return page(site, before, form, place, check);
        }
        requests.change(before.id(), before.version(), wanted, actor);
        return Redirect.to(path(site, before), check.say("intake.edit.done"));
    }

    @PostMapping("/{site}/anfragen/{number}/zurueckziehen")
    Response withdraw(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            Site site,
            Actor actor,
            FormCheck say) {
        SupportRequest request = requests.byNumber(number);
        requests.withdraw(request.id(), actor.onBehalfOf(who(request)), shortened(reason));
        return Redirect.to(path(site, request), say.say("intake.status.withdrawn"));
    }

    @PostMapping("/{site}/anfragen/{number}/wiederaufnehmen")
    Response reopen(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            Site site,
            Actor actor,
            FormCheck say) {
        SupportRequest request = requests.byNumber(number);
        requests.reopen(request.id(), actor, shortened(reason));
        return Redirect.to(path(site, request) + "/pruefung", say.say("intake.edit.reopened"));
    }

    private static String who(SupportRequest request) {
        return request.contactName().isBlank() ? request.organisationName() : request.contactName();
    }

    private static String shortened(@Nullable String reason) {
        String clean = FormCheck.clean(reason);
        return clean.length() > 1_000 ? clean.substring(0, 1_000) : clean;
    }

    private static String path(Site site, SupportRequest request) {
        return "/" + site.slug() + "/anfragen/" + request.number();
    }

    private static RequestEditPage page(
            Site site, SupportRequest request, RequestForm form, PlaceChoice place, FormCheck check) {
        return new RequestEditPage(
                check.say("intake.edit.title"),
                request.number(),
                path(site, request),
                form,
                Words.kindOptions(form.kinds(), check),
                place.options().stream()
                        .map(option -> Option.of(option.ags().value(), option.nameAndDistrict()))
                        .toList(),
                request.gaps().stream().map(gap -> gap(gap, check)).toList(),
                check.version(request.version()),
                check.errors());
    }

    static String gap(Gap gap, FormCheck say) {
        return say.say("intake.gap." + gap.name());
    }
}
