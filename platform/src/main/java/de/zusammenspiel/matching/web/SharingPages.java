package de.zusammenspiel.matching.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.Candidate;
import de.zusammenspiel.matching.Sharing;
import de.zusammenspiel.matching.Sharing.Rules;
import de.zusammenspiel.matching.Sharings;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.matching.web.SharingPage.SharingForm;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shares out offers among several requests; a person takes over single lines. */
@Controller
class SharingPages {
    private static final int MOST_LINES = 2_000;

    private final Sharings sharings;
    private final Suggestions suggestions;

    SharingPages(Sharings sharings, Suggestions suggestions) {
        this.sharings = sharings;
        this.suggestions = suggestions;
    }

    /** Nothing is kept: the address holds what was asked for, and shows it again tomorrow as it is then. */
    @GetMapping("/{site}/verteilung")
    Response show(@ModelAttribute SharingForm form, FormCheck check) {
        List<SupportRequest> open = sharings.open();
        List<String> typed = form.anfrage();
        if (typed == null || typed.isEmpty()) {
            SharingForm usual = new SharingForm(null, "1", "1", "4", "true", null);
            return page(open, Set.of(), form.partner() == null ? usual : form, null, check);
        }
        Rules rules = rules(form, check);
        Set<String> chosen = new LinkedHashSet<>(typed);
        List<SupportRequest> wanted =
                open.stream().filter(one -> chosen.contains(one.number())).toList();
        Sharing sharing = check.failed() || wanted.isEmpty() ? null : sharings.propose(wanted, rules, check.locale());
        return page(
                open, wanted.stream().map(SupportRequest::number).collect(Collectors.toSet()), form, sharing, check);
    }

    private static Rules rules(SharingForm form, FormCheck check) {
        return new Rules(
                number("partner", form.partner(), Rules.USUAL.partners(), Rules.MOST_PARTNERS, check),
                number("einsaetze", form.einsaetze(), Rules.USUAL.uses(), Rules.MOST_PARTNERS, check),
                number("anfragenImJahr", form.anfragenImJahr(), Rules.USUAL.asksPerYear(), Rules.MOST_ASKS, check),
                FormCheck.ticked(form.gerecht()),
                FormCheck.ticked(form.kleine()));
    }

    private static int number(String field, @Nullable String typed, int usual, int most, FormCheck check) {
        Integer number = check.number(field, typed, 1, most);
        return number == null ? usual : number;
    }

    /** Lines taken over stand on top of the suggestions of their request. */
    @PostMapping("/{site}/verteilung")
    Response take(
            @RequestParam(required = false) @Nullable List<String> zeile, Site site, Actor actor, FormCheck check) {
        int taken = 0;
        for (Chosen line : chosen(zeile == null ? List.of() : zeile)) {
            suggestions.pin(line.request().id(), line.candidate(), actor);
            taken++;
        }
        return Redirect.to(
                "/" + site.slug() + "/verteilung",
                taken == 0 ? check.say("matching.share.noneTaken") : check.say("matching.share.taken.done", taken));
    }

    private record Chosen(SupportRequest request, Candidate candidate) {}

    /** What is no line of a request that is open now is passed over: somebody may have been quicker. */
    private List<Chosen> chosen(List<String> lines) {
        var open = sharings.open().stream().collect(Collectors.toMap(SupportRequest::number, Function.identity()));
        List<Chosen> chosen = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            String[] parts = line.split(" ", 2);
            SupportRequest request = open.get(parts[0]);
            if (request != null && parts.length == 2) {
                Candidate.parse(parts[1])
                        .filter(candidate -> suggestions.isThere(candidate))
                        .ifPresent(candidate -> chosen.add(new Chosen(request, candidate)));
            }
        }
        return chosen;
    }

    private static SharingPage page(
            List<SupportRequest> open,
            Set<String> chosen,
            SharingForm form,
            @Nullable Sharing sharing,
            FormCheck check) {
        return new SharingPage(check.say("matching.share.title"), open, chosen, form, sharing, check.errors());
    }
}
