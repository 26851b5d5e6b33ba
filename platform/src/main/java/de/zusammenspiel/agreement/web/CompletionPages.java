package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Again;
import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Amount;
import de.zusammenspiel.agreement.Completion;
import de.zusammenspiel.agreement.CompletionAnswer;
import de.zusammenspiel.agreement.Contribution;
import de.zusammenspiel.agreement.ContributionWords;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks both sides how it went; staff may answer for somebody on the phone, or settle it. */
@Controller
class CompletionPages {
    private static final String RESOLVE = "RESOLVE";
    private final Agreements agreements;
    private final AgreementWords words;
    private final ContributionWords contributions;

    CompletionPages(Agreements agreements, AgreementWords words, ContributionWords contributions) {
        this.agreements = agreements;
        this.words = words;
        this.contributions = contributions;
    }

    @GetMapping("/l/{token}/abschluss")
    Response ask(@PathVariable String token, Link link, FormCheck check) {
        Agreements.Seat seat = agreements.seat(link.subject());
        return page(seat.agreement(), path(token), null, seat.side(), typed(seat.agreement()), check);
    }

    @PostMapping("/l/{token}/abschluss")
    Response answer(@PathVariable String token, @RequestParam Map<String, String> fields, Link link, FormCheck check) {
        Agreements.Seat seat = agreements.seat(link.subject());
        Agreement agreement = seat.agreement();
        if (!agreement.state().isUnderWay()) {
            return Redirect.to(path(token));
        }
        Typed form = new Typed(fields);
        CompletionAnswer answer = read(agreement, form, check);
        if (answer == null || check.failed()) {
            return page(agreement, path(token), null, seat.side(), form, check);
        }
        agreements.complete(agreement.id(), seat.side(), answer, again(form, check), link.actor());
        return Redirect.to(path(token), check.say("agreement.completion.thanks"));
    }

    @GetMapping("/{site}/vereinbarungen/{number}/abschluss")
    Response staff(@PathVariable String number, Site site, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String back = AgreementPages.path(site, agreement);
        return page(agreement, back + "/abschluss", back, null, typed(agreement), check);
    }

    @PostMapping("/{site}/vereinbarungen/{number}/abschluss")
    Response byStaff(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String back = AgreementPages.path(site, agreement);
        if (!agreement.state().isUnderWay()) {
            return AgreementPages.notNow(back, agreement, check);
        }
        Typed form = new Typed(fields);
        String who = check.required("side", form.of("side"), 20);
        boolean resolve = who.equals(RESOLVE);
        Side side = resolve || who.isEmpty() ? null : check.choice("side", Side.class, who);
        CompletionAnswer answer = read(agreement, form, check);
        if (answer == null || check.failed() || (side == null && !resolve)) {
            return page(agreement, back + "/abschluss", back, null, form, check);
        }
        if (side == null) {
            agreements.resolve(agreement.id(), answer, actor);
        } else {
            agreements.complete(
                    agreement.id(),
                    side,
                    answer,
                    again(form, check),
                    actor.onBehalfOf(agreement.party(side).person()));
        }
        return Redirect.to(back, check.say("agreement.done.completed"));
    }

    /** What one side said, in a line. */
    static String answerLine(Agreement agreement, Completion one, FormCheck check) {
        String organisation = agreement.party(one.side()).organisationName();
        String line = check.say(
                "agreement.answer." + one.answer(),
                organisation,
                one.by().equals(organisation) ? "" : " (" + one.by() + ")",
                one.note().isBlank() ? "" : " – " + one.note());
        return one.again() == null ? line : line + " " + check.say("agreement.again." + one.again());
    }

    private static @Nullable Again again(Typed form, FormCheck check) {
        return check.choice("again", Again.class, form.of("again"));
    }

    private static @Nullable CompletionAnswer read(Agreement agreement, Typed form, FormCheck check) {
        CompletionAnswer.Kind kind = check.choice("answer", CompletionAnswer.Kind.class, form.of("answer"));
        if (kind == null) {
            if (check.errors().of("answer").isEmpty()) {
                check.error("answer", "agreement.error.answer");
            }
            return null;
        }
        if (kind != CompletionAnswer.Kind.NO && agreement.waitsForCouncil()) {
            check.error("answer", "agreement.council.text");
        }
        return switch (kind) {
            case AS_AGREED -> new CompletionAnswer.AsAgreed();
            case DIFFERENT ->
                new CompletionAnswer.Different(
                        amounts(agreement, form, check), check.text("note", form.of("note"), FormCheck.LONG_TEXT));
            case NO -> new CompletionAnswer.No(check.required("note", form.of("note"), FormCheck.LONG_TEXT));
        };
    }

    private static List<Amount> amounts(Agreement agreement, Typed form, FormCheck check) {
        List<Amount> amounts = new ArrayList<>();
        for (int row = 0; row < agreement.contributions().size(); row++) {
            Contribution agreed = agreement.contributions().get(row);
            amounts.add(new Amount(
                    agreed.persons() == null
                            ? null
                            : check.number("persons" + row, form.of("persons", row), 0, 100_000),
                    agreed.hours() == null ? null : check.quantity("hours" + row, form.of("hours", row), 0, 1_000_000),
                    agreed.pieces() == null
                            ? null
                            : check.number("pieces" + row, form.of("pieces", row), 0, 10_000_000)));
        }
        return amounts;
    }

    private static Typed typed(Agreement agreement) {
        Map<String, String> values = new HashMap<>();
        for (int row = 0; row < agreement.contributions().size(); row++) {
            Contribution one = agreement.contributions().get(row);
            Double hours = one.hours();
            values.put(
                    "persons" + row, one.persons() == null ? "" : one.persons().toString());
            values.put("hours" + row, hours == null ? "" : Texts.number(Locale.GERMAN, hours));
            values.put("pieces" + row, one.pieces() == null ? "" : one.pieces().toString());
        }
        return new Typed(values);
    }

    private CompletionPage page(
            Agreement agreement, String path, @Nullable String back, @Nullable Side side, Typed form, FormCheck check) {
        List<Completion> said = agreements.completionsOf(agreement.id());
        List<CompletionPage.Row> rows = new ArrayList<>();
        for (int row = 0; row < agreement.contributions().size(); row++) {
            Contribution one = agreement.contributions().get(row);
            if (one.amount().isNamed()) {
                rows.add(new CompletionPage.Row(
                        row,
                        agreement.party(one.giver()).organisationName(),
                        one.what(),
                        contributions.amount(one, check.locale()),
                        one.persons() != null,
                        one.hours() != null,
                        one.pieces() != null));
            }
        }
        return new CompletionPage(
                check.say("agreement.completion.title"),
                path,
                back,
                agreement.number(),
                check.say(
                        "agreement.completion.subject",
                        agreement.companyName(),
                        agreement.nonProfitName(),
                        agreement.subject()),
                back != null,
                sides(agreement, form.of("side"), said.size() == Side.values().length, check),
                said.stream()
                        .filter(one -> back != null || one.side() == side)
                        .map(one -> answerLine(agreement, one, check))
                        .toList(),
                rows,
                Arrays.stream(CompletionAnswer.Kind.values())
                        .map(kind -> Option.of(
                                        kind.name(),
                                        check.say("agreement.completion.answer." + kind),
                                        check.say("agreement.completion.answer.help." + kind))
                                .select(kind.name().equals(form.of("answer"))))
                        .toList(),
                Arrays.stream(Again.values())
                        .map(one -> Option.of(one.name(), check.say("agreement.completion.again." + one))
                                .select(one.name().equals(form.of("again"))))
                        .toList(),
                form,
                standing(agreement, check),
                check.errors());
    }

    private static List<Option> sides(Agreement agreement, @Nullable String chosen, boolean both, FormCheck check) {
        List<Option> options = new ArrayList<>();
        for (Side side : Side.values()) {
            options.add(Option.of(
                            side.name(),
                            check.say(
                                    "agreement.completion.for",
                                    agreement.party(side).organisationName()))
                    .select(side.name().equals(chosen)));
        }
        options.add(Option.of(
                        RESOLVE,
                        check.say("agreement.completion.resolve"),
                        check.say("agreement.completion.resolve.help"))
                .select(RESOLVE.equals(chosen) || (both && chosen == null)));
        return options;
    }

    private @Nullable String standing(Agreement agreement, FormCheck check) {
        return agreement.state().isUnderWay()
                ? null
                : check.say("agreement.completion.over", words.state(agreement.state(), check.locale()));
    }

    private static String path(String token) {
        return "/l/" + token + "/abschluss";
    }
}
