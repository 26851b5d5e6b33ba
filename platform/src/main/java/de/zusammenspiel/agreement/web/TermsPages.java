package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Contribution;
import de.zusammenspiel.agreement.CounterGift;
import de.zusammenspiel.agreement.Insurance;
import de.zusammenspiel.agreement.MoneyWords;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.Rate;
import de.zusammenspiel.agreement.Rates;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.agreement.Terms;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

/** The form of an agreement: who gives what, when, where, who calls whom, who is insured. */
@Controller
class TermsPages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 20;
    private static final int LINE = 400;

    private final Agreements agreements;
    private final Rates rates;
    private final Clock clock;

    TermsPages(Agreements agreements, Rates rates, Clock clock) {
        this.agreements = agreements;
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping("/{site}/vereinbarungen/{number}/bearbeiten")
    Response form(@PathVariable String number, Site site, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        if (!agreement.state().isChangeable()) {
            return AgreementPages.notNow(AgreementPages.path(site, agreement), agreement, check);
        }
        return page(agreement, site, typed(agreement), check);
    }

    @PostMapping("/{site}/vereinbarungen/{number}/bearbeiten")
    Response change(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String path = AgreementPages.path(site, agreement);
        if (!agreement.state().isChangeable()) {
            return AgreementPages.notNow(path, agreement, check);
        }
        Typed form = new Typed(fields);
        Terms wanted = read(agreement, form, check);
        StaleForm.check(form.values(), typed(agreement).values(), agreement.version(), check);
        if (check.failed()) {
            return page(agreement, site, form, check);
        }
        agreements.change(agreement.id(), agreement.version(), wanted, actor);
        return Redirect.to(path, check.say("agreement.done.changed"));
    }

    private Terms read(Agreement agreement, Typed form, FormCheck check) {
        List<Contribution> contributions = new ArrayList<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            Contribution one = contribution(form, row, check);
            if (one != null) {
                contributions.add(one);
            }
        }
        if (contributions.stream().noneMatch(one -> one.giver() == Side.COMPANY) && !check.failed()) {
            check.error("what0", "agreement.error.nothing");
        }
        LocalDate from = check.date("from", form.of("from"));
        LocalDate until = check.date("until", form.of("until"));
        if (from != null && until != null && until.isBefore(from)) {
            check.error("until", "agreement.error.order");
        }
        boolean counterGift = form.ticked("counterGift")
                || contributions.stream()
                        .filter(one -> one.giver() == Side.NON_PROFIT)
                        .anyMatch(one -> CounterGift.in(one.what()).isPresent());
        LocalDate council = check.date("council", form.of("council"));
        if (council != null && council.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
            check.error("council", "agreement.error.council");
        }
        return new Terms(
                noMoney("subject", check.required("subject", form.of("subject"), 2_000), check),
                contributions,
                form.ticked("deliveryNote"),
                from,
                until,
                check.text("place", form.of("place"), LINE),
                contact("company", form, check),
                contact("nonProfit", form, check),
                check.text("firstContact", form.of("firstContact"), LINE),
                check.date("firstContactUntil", form.of("firstContactUntil")),
                check.text("bring", form.of("bring"), 2_000),
                new Insurance(
                        check.text("accident", form.of("accident"), LINE),
                        check.text("liability", form.of("liability"), LINE),
                        check.text("vehicle", form.of("vehicle"), LINE)),
                counterGift,
                agreement.councilNeeded() || form.ticked("councilNeeded"),
                council);
    }

    private static Terms.PartyContact contact(String side, Typed form, FormCheck check) {
        EmailAddress email = check.email(side + "Email", form.of(side + "Email"));
        return new Terms.PartyContact(
                check.text(side + "Name", form.of(side + "Name"), FormCheck.SHORT_TEXT),
                email == null ? null : email.value(),
                check.phone(side + "Phone", form.of(side + "Phone")));
    }

    private static @Nullable Contribution contribution(Typed form, int row, FormCheck check) {
        String what = check.text("what" + row, form.of("what", row), 2_000);
        if (what.isEmpty()) {
            return null;
        }
        noMoney("what" + row, what, check);
        Side giver = check.choice("giver" + row, Side.class, form.of("giver", row));
        ResourceKind kind = check.choice("kind" + row, ResourceKind.class, form.of("kind", row));
        Integer persons = check.number("persons" + row, form.of("persons", row), 1, 100_000);
        Double hours = check.quantity("hours" + row, form.of("hours", row), 0.25, 1_000_000);
        Integer pieces = check.number("pieces" + row, form.of("pieces", row), 1, 10_000_000);
        String unit = check.text("unit" + row, form.of("unit", row), 60);
        if (kind == null) {
            check.error("kind" + row, "web.error.required");
        }
        if (giver == null) {
            check.error("giver" + row, "web.error.required");
        }
        if (kind == null || giver == null) {
            return null;
        }
        return new Contribution(
                giver,
                kind,
                what,
                persons,
                hours,
                pieces,
                unit,
                form.ticked("students" + row),
                check.text("goods" + row, form.of("goods", row), 60));
    }

    private static String noMoney(String field, String text, FormCheck check) {
        MoneyWords.in(text).ifPresent(money -> check.error(field, "agreement.error.money", money));
        return text;
    }

    private static Typed typed(Agreement agreement) {
        Map<String, String> values = new HashMap<>();
        values.put("subject", agreement.subject());
        put(values, "from", agreement.from());
        put(values, "until", agreement.until());
        values.put("place", agreement.place());
        values.put("firstContact", agreement.firstContactBy());
        put(values, "firstContactUntil", agreement.firstContactUntil());
        values.put("bring", agreement.bring());
        values.put("accident", agreement.insurance().accident());
        values.put("liability", agreement.insurance().liability());
        values.put("vehicle", agreement.insurance().vehicle());
        values.put("counterGift", String.valueOf(agreement.counterGift()));
        values.put("deliveryNote", String.valueOf(agreement.deliveryNote()));
        values.put("councilNeeded", String.valueOf(agreement.councilNeeded()));
        put(values, "council", agreement.councilDecidedOn());
        contact(values, "company", agreement.companyParty());
        contact(values, "nonProfit", agreement.nonProfitParty());
        for (int row = 0; row < agreement.contributions().size(); row++) {
            Contribution one = agreement.contributions().get(row);
            values.put("what" + row, one.what());
            values.put("giver" + row, one.giver().name());
            values.put("kind" + row, one.kind().name());
            put(values, "persons" + row, one.persons());
            Double hours = one.hours();
            if (hours != null) {
                values.put("hours" + row, Texts.number(Locale.GERMAN, hours));
            }
            put(values, "pieces" + row, one.pieces());
            values.put("unit" + row, one.unit());
            values.put("goods" + row, one.goods());
            values.put("students" + row, String.valueOf(one.byStudents()));
        }
        return new Typed(values);
    }

    private static void contact(Map<String, String> values, String side, Party party) {
        values.put(side + "Name", party.contactName());
        put(values, side + "Email", party.contactEmail());
        put(values, side + "Phone", party.contactPhone());
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            values.put(name, TYPED.format(day));
        } else if (value != null) {
            values.put(name, value.toString());
        }
    }

    private TermsPage page(Agreement agreement, Site site, Typed form, FormCheck check) {
        int filled = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            if (form.of("what", row) != null
                    && !String.valueOf(form.of("what", row)).isBlank()) {
                filled = row + 1;
            }
        }
        List<TermsPage.Row> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_ROWS, filled + SPARE_ROWS); row++) {
            rows.add(new TermsPage.Row(
                    row,
                    givers(agreement, form.of("giver", row)),
                    CaseAgreementPages.kinds(form.of("kind", row), check),
                    goods(form.of("goods", row)),
                    row < filled));
        }
        return new TermsPage(
                check.say("agreement.form.title"),
                AgreementPages.path(site, agreement) + "/bearbeiten",
                AgreementPages.path(site, agreement),
                agreement.number(),
                agreement.companyName(),
                agreement.nonProfitName(),
                form,
                rows,
                agreement.councilNeeded(),
                check.version(agreement.version()),
                check.errors());
    }

    private static List<Option> givers(Agreement agreement, @Nullable String chosen) {
        return Arrays.stream(Side.values())
                .map(side -> Option.of(side.name(), agreement.party(side).organisationName())
                        .select(side.name().equals(chosen)))
                .toList();
    }

    private List<Option> goods(@Nullable String chosen) {
        return rates.on(LocalDate.ofInstant(clock.instant(), Texts.ZONE)).rates().stream()
                .filter(rate -> !rate.category().isHours())
                .map((Rate rate) -> Option.of(rate.code(), rate.label() + " (" + rate.unit() + ")")
                        .select(rate.code().equals(chosen)))
                .toList();
    }
}
