package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Advice;
import de.zusammenspiel.review.Advices;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.Forbidden;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The advisory circle comments; it does not vote. */
@Controller
class AdviceController {
    record AdviceForm(@Nullable String text) {}

    private final Advices advices;
    private final SupportRequests requests;
    private final Briefs briefs;
    private final Texts texts;

    AdviceController(Advices advices, SupportRequests requests, Briefs briefs, Texts texts) {
        this.advices = advices;
        this.requests = requests;
        this.briefs = briefs;
        this.texts = texts;
    }

    @GetMapping("/{site}/rat")
    Response list(Viewer viewer, Locale locale) {
        Set<SupportRequestId> given = new HashSet<>(advices.givenBy(viewer.account()));
        return new AdviceListPage(
                texts.text(locale, "review.adviceList.title"),
                advices.wanted().stream()
                        .map(card -> new AdviceListPage.Row(card, given.contains(card.id())))
                        .toList());
    }

    @GetMapping("/{site}/anfragen/{number}/rat")
    Response show(Site site, Viewer viewer, @PathVariable String number, Locale locale) {
        SupportRequest request = requests.byNumber(number);
        String own = advices.of(request.id()).stream()
                .filter(advice -> advice.account().equals(viewer.account()))
                .map(Advice::text)
                .findFirst()
                .orElse(null);
        return page(site, viewer, request, own, Errors.none(), locale);
    }

    @PostMapping("/{site}/anfragen/{number}/rat")
    Response give(
            Site site,
            Viewer viewer,
            Actor actor,
            @PathVariable String number,
            @ModelAttribute AdviceForm form,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        String text = check.required("text", form.text(), FormCheck.LONG_TEXT);
        if (!open(request)) {
            throw new NotFound("request open for advice");
        }
        if (check.failed()) {
            return page(site, viewer, request, form.text(), check.errors(), check.locale());
        }
        advices.give(request.id(), text, actor);
        return Redirect.to("/" + site.slug() + "/anfragen/" + number + "/rat", check.say("review.advice.thanks"));
    }

    private AdvicePage page(
            Site site, Viewer viewer, SupportRequest request, @Nullable String text, Errors errors, Locale locale) {
        boolean staff = viewer.is(Role.COORDINATOR) || viewer.is(Role.GROUP_MEMBER);
        if (!staff
                && !open(request)
                && advices.of(request.id()).stream()
                        .noneMatch(advice -> advice.account().equals(viewer.account()))) {
            // The circle sees what it was asked about, not every case.
            throw new Forbidden();
        }
        return new AdvicePage(
                texts.text(locale, "review.advice.title"),
                briefs.of(request, locale),
                open(request),
                viewer.is(Role.ADVISER) && open(request),
                text,
                "/" + site.slug() + (staff ? "/anfragen/" + request.number() : "/rat"),
                errors);
    }

    private static boolean open(SupportRequest request) {
        return Advices.WINDOW.contains(request.step());
    }
}
