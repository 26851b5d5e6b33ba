package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Splitting "everything at once" into single requests. */
@Controller
class SplitPages {
    private static final int LINES = 5;
    private final SupportRequests requests;
    private final Screenings screenings;

    SplitPages(SupportRequests requests, Screenings screenings) {
        this.requests = requests;
        this.screenings = screenings;
    }

    @GetMapping("/{site}/anfragen/{number}/pruefung/aufteilen")
    Response show(@PathVariable String number, Site site, FormCheck say) {
        SupportRequest request = requests.byNumber(number);
        List<String> parts = screenings.things(request.question()).stream()
                .map(thing -> say.say("intake.form.part", thing))
                .toList();
        return page(request, parts, site, say);
    }

    @PostMapping("/{site}/anfragen/{number}/pruefung/aufteilen")
    Response split(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<String> parts,
            Site site,
            Actor actor,
            FormCheck check) {
        SupportRequest request = requests.byNumber(number);
        List<String> sentences = (parts == null ? List.<String>of() : parts)
                .stream()
                        .map(part -> check.text("parts", part, 600))
                        .filter(part -> !part.isEmpty())
                        .toList();
        if (sentences.size() < 2) {
            check.error("parts", "intake.split.error");
        }
        if (check.failed()) {
            return page(request, sentences, site, check);
        }
        requests.split(request.id(), sentences, actor);
        return Redirect.to("/" + site.slug() + "/anfragen", check.say("intake.split.done", sentences.size()));
    }

    private static SplitPage page(SupportRequest request, List<String> parts, Site site, FormCheck say) {
        List<String> lines = new ArrayList<>(parts);
        while (lines.size() < LINES) {
            lines.add("");
        }
        return new SplitPage(
                say.say("intake.split.title"),
                request.number(),
                request.question(),
                ScreeningPages.path(site, request) + "/pruefung",
                lines,
                say.errors());
    }
}
