package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.Candidate;
import de.zusammenspiel.matching.Sharing;
import de.zusammenspiel.matching.Sharing.Rules;
import de.zusammenspiel.matching.SharingHabit;
import de.zusammenspiel.matching.SharingHabit.SmallFirst;
import de.zusammenspiel.matching.SharingHabits;
import de.zusammenspiel.matching.Sharings;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.outreach.LineState;
import de.zusammenspiel.outreach.SharedAsks;
import de.zusammenspiel.outreach.SharedAsks.Chosen;
import de.zusammenspiel.outreach.SharedAsks.Taken;
import de.zusammenspiel.outreach.web.SharingPage.SharingForm;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Shares out offers among several requests; a person takes over lines as planned asks, and takes them back. */
@Controller
class SharingPages {
    private static final String PATH = "/verteilung";
    private static final int MOST_LINES = 500;
    private static final int TOLD = 3;

    private final Sharings sharings;
    private final SharingHabits habits;
    private final Suggestions suggestions;
    private final SharedAsks asks;

    SharingPages(Sharings sharings, SharingHabits habits, Suggestions suggestions, SharedAsks asks) {
        this.sharings = sharings;
        this.habits = habits;
        this.suggestions = suggestions;
        this.asks = asks;
    }

    /** Nothing is kept: the address holds what was asked for, and shows it again tomorrow as it is then. */
    @GetMapping("/{site}" + PATH)
    Response show(@ModelAttribute SharingForm form, FormCheck check) {
        List<SupportRequest> open = sharings.open();
        SharingHabit habit = habits.current();
        List<String> typed = form.anfrage();
        if (typed == null || typed.isEmpty()) {
            return page(open, Set.of(), form.partner() == null ? usual(habit) : form, habit, null, check);
        }
        Rules rules = rules(form, habit, check);
        Set<String> chosen = new LinkedHashSet<>(typed);
        List<SupportRequest> wanted =
                open.stream().filter(one -> chosen.contains(one.number())).toList();
        Sharing sharing = check.failed() || wanted.isEmpty() ? null : sharings.propose(wanted, rules, check.locale());
        return page(
                open,
                wanted.stream().map(SupportRequest::number).collect(Collectors.toSet()),
                form,
                habit,
                sharing,
                check);
    }

    private static SharingForm usual(SharingHabit habit) {
        return new SharingForm(
                null,
                "1",
                "1",
                String.valueOf(habit.asksPerYear()),
                "true",
                habit.smallFirst() == SmallFirst.USUAL ? "true" : null);
    }

    private static Rules rules(SharingForm form, SharingHabit habit, FormCheck check) {
        return new Rules(
                number("partner", form.partner(), Rules.USUAL.partners(), Rules.MOST_PARTNERS, check),
                number("einsaetze", form.einsaetze(), Rules.USUAL.uses(), Rules.MOST_PARTNERS, check),
                number("anfragenImJahr", form.anfragenImJahr(), habit.asksPerYear(), Rules.MOST_ASKS, check),
                FormCheck.ticked(form.gerecht()),
                habit.smallFirst() != SmallFirst.HIDDEN && FormCheck.ticked(form.kleine()));
    }

    private static int number(String field, @Nullable String typed, int usual, int most, FormCheck check) {
        Integer number = check.number(field, typed, 1, most);
        return number == null ? usual : number;
    }

    /** Lines become planned asks; {@code nur} takes a single one, {@code oben} only puts them on top of their lists. */
    @PostMapping("/{site}" + PATH)
    Response take(
            @RequestParam(required = false) @Nullable List<String> zeile,
            @RequestParam(required = false) @Nullable String nur,
            @RequestParam(required = false) @Nullable String oben,
            @ModelAttribute SharingForm form,
            Site site,
            Actor actor,
            FormCheck check) {
        List<Chosen> chosen = chosen(nur != null ? List.of(nur) : zeile == null ? List.of() : zeile);
        if (chosen.isEmpty()) {
            return back(site, form, check.say("matching.share.noneTaken"));
        }
        if (oben != null) {
            chosen.forEach(line -> suggestions.pin(line.request().id(), line.candidate(), actor));
            return back(site, form, check.say("outreach.share.onTop", chosen.size()));
        }
        Taken taken = asks.take(chosen, actor, check.locale());
        return back(site, form, told(taken, check));
    }

    private static String told(Taken taken, FormCheck check) {
        List<String> told = new ArrayList<>();
        told.add(check.say("outreach.share.taken", taken.planned().size()));
        taken.hindered().stream()
                .limit(TOLD)
                .map(one -> check.say("outreach.share.hindered", one.requestNumber(), one.name(), one.because()))
                .forEach(told::add);
        int more = taken.hindered().size() - TOLD;
        if (more > 0) {
            told.add(check.say("outreach.share.hinderedMore", more));
        }
        return String.join(" ", told);
    }

    @PostMapping("/{site}" + PATH + "/ruecknahme")
    Response takeBack(
            @RequestParam(required = false) @Nullable List<String> ansprache,
            @ModelAttribute SharingForm form,
            Site site,
            Actor actor,
            FormCheck check) {
        List<String> numbers = ansprache == null ? List.of() : ansprache;
        int back = asks.takeBack(numbers.subList(0, Math.min(MOST_LINES, numbers.size())), actor);
        return back(site, form, check.say("outreach.share.takenBack", back));
    }

    /** The same proposal again, as it is now. */
    private static Redirect back(Site site, SharingForm form, String flash) {
        List<String> typed = form.anfrage();
        StringBuilder path = new StringBuilder("/").append(site.slug()).append(PATH);
        if (typed != null && !typed.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            typed.stream().limit(Sharings.MOST_REQUESTS).forEach(one -> pairs.add("anfrage=" + encoded(one)));
            pair(pairs, "partner", form.partner());
            pair(pairs, "einsaetze", form.einsaetze());
            pair(pairs, "anfragenImJahr", form.anfragenImJahr());
            pair(pairs, "gerecht", form.gerecht());
            pair(pairs, "kleine", form.kleine());
            path.append('?').append(String.join("&", pairs));
        }
        return Redirect.to(path.toString(), flash);
    }

    private static void pair(List<String> pairs, String name, @Nullable String value) {
        if (value != null) {
            pairs.add(name + "=" + encoded(value));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

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

    private SharingPage page(
            List<SupportRequest> open,
            Set<String> chosen,
            SharingForm form,
            SharingHabit habit,
            @Nullable Sharing sharing,
            FormCheck check) {
        List<SharingPage.Row> rows = new ArrayList<>();
        if (sharing != null) {
            List<LineState> states = asks.states(sharing.lines(), check.locale());
            for (int i = 0; i < states.size(); i++) {
                rows.add(new SharingPage.Row(sharing.lines().get(i), states.get(i)));
            }
        }
        return new SharingPage(
                check.say("matching.share.title"), open, chosen, form, habit, sharing, rows, check.errors());
    }
}
