package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Rate;
import de.zusammenspiel.agreement.RateTable;
import de.zusammenspiel.agreement.Rates;
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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings of the rates: saving makes a new version, earlier ones stay as they were. */
@Controller
class RatePages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 80;

    private final Rates rates;
    private final Clock clock;

    RatePages(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping("/{site}/einstellungen/rechenwerte")
    Response form(Site site, FormCheck check) {
        RateTable newest = rates.all().getFirst();
        return page(site, typed(newest), check);
    }

    @PostMapping("/{site}/einstellungen/rechenwerte")
    Response revise(@RequestParam Map<String, String> fields, Site site, Actor actor, FormCheck check) {
        Typed form = new Typed(fields);
        LocalDate from = check.date("validFrom", form.of("validFrom"));
        check.needed("validFrom", from);
        List<Rate> wanted = read(form, check);
        RateTable now = rates.all().getFirst();
        Map<String, String> theirs = new HashMap<>(typed(now).values());
        // From when it counts is asked anew with every version.
        theirs.put("validFrom", of(form, "validFrom"));
        StaleForm.check(form.values(), theirs, now.version(), check);
        if (from == null || check.failed()) {
            return page(site, form, check);
        }
        RateTable made = rates.revise(now.version(), from, wanted, actor);
        return Redirect.to(path(site), check.say("agreement.rates.kept", made.version(), from));
    }

    private static List<Rate> read(Typed form, FormCheck check) {
        List<Rate> wanted = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            String label = check.text("label" + row, form.of("label", row), FormCheck.SHORT_TEXT);
            if (label.isEmpty()) {
                continue;
            }
            Rate.Category category = check.choice("category" + row, Rate.Category.class, form.of("category", row));
            Double euros = check.quantity("euros" + row, form.of("euros", row), 0, 1_000_000);
            String unit = check.required("unit" + row, form.of("unit", row), 60);
            check.needed("category" + row, category);
            check.needed("euros" + row, euros);
            String source = check.text("source" + row, form.of("source", row), 1_000);
            String words = check.text("words" + row, form.of("words", row), 1_000);
            if (category != null && euros != null) {
                String code = code(form.of("code", row), label, codes);
                wanted.add(new Rate(category, code, label, unit, (int) Math.round(euros * 100), source, words));
            }
        }
        for (Rate.Category category : Rate.Category.values()) {
            if (category.isHours()
                    && wanted.stream().noneMatch(rate -> rate.category() == category)
                    && !check.failed()) {
                check.error("", "agreement.rates.missing");
            }
        }
        return wanted;
    }

    /** A row keeps its code from version to version; a new one gets a code from its name. */
    private static String code(@Nullable String known, String label, Set<String> taken) {
        String code = known != null && known.matches("[a-z][a-z0-9_]{1,58}")
                ? known
                : "z_" + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        code = code.length() > 50 ? code.substring(0, 50) : code;
        String free = code;
        for (int i = 2; !taken.add(free); i++) {
            free = code + "_" + i;
        }
        return free;
    }

    private static Typed typed(RateTable table) {
        Map<String, String> values = new HashMap<>();
        for (int row = 0; row < table.rates().size(); row++) {
            Rate rate = table.rates().get(row);
            values.put("code" + row, rate.code());
            values.put("category" + row, rate.category().name());
            values.put("label" + row, rate.label());
            values.put("unit" + row, rate.unit());
            values.put("euros" + row, String.format(Locale.GERMANY, "%.2f", rate.cents() / 100.0));
            values.put("source" + row, rate.source());
            values.put("words" + row, rate.words());
        }
        return new Typed(values);
    }

    private RatesPage page(Site site, Typed form, FormCheck check) {
        List<RateTable> versions = rates.all();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        int filled = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            String label = form.of("label", row);
            if (label != null && !label.isBlank()) {
                filled = row + 1;
            }
        }
        List<RatesPage.Row> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_ROWS, filled + SPARE_ROWS); row++) {
            String chosen = form.of("category", row);
            String label = form.of("label", row);
            boolean named = label != null && !label.isBlank();
            rows.add(new RatesPage.Row(
                    row,
                    Arrays.stream(Rate.Category.values())
                            .map(one -> Option.of(one.name(), check.say("agreement.rates.category." + one))
                                    .select(one.name().equals(chosen)))
                            .toList(),
                    row < filled,
                    named ? String.valueOf(label) : check.say("agreement.rates.more"),
                    named ? check.say("agreement.rates.per", of(form, "euros" + row), of(form, "unit" + row)) : "",
                    hasErrors(check, row)));
        }
        Map<String, String> values = new HashMap<>(form.values());
        values.putIfAbsent("validFrom", TYPED.format(today));
        return new RatesPage(
                check.say("agreement.rates.title"),
                path(site),
                rates.on(today),
                versions,
                rows,
                new Typed(values),
                check.version(versions.getFirst().version()),
                check.errors());
    }

    private static String of(Typed form, String field) {
        String typed = form.of(field);
        return typed == null ? "" : typed;
    }

    private static boolean hasErrors(FormCheck check, int row) {
        return Stream.of("label", "category", "euros", "unit", "source", "words")
                .anyMatch(field -> !check.errors().of(field + row).isEmpty());
    }

    private static String path(Site site) {
        return "/" + site.slug() + "/einstellungen/rechenwerte";
    }
}
