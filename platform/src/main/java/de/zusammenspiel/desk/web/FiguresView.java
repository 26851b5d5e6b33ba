package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.Valuation.Moment;
import de.zusammenspiel.desk.Period;
import de.zusammenspiel.desk.SiteFigures;
import de.zusammenspiel.desk.SiteFigures.Milestone;
import de.zusammenspiel.desk.SiteFigures.Outcome;
import de.zusammenspiel.intake.RequestMilestones;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Figure;
import de.zusammenspiel.web.part.Figure.Value;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the figures of a period in words and small plots. */
final class FiguresView {
    private final SiteFigures figures;
    private final DeskWords words;
    private final boolean rows;

    /** @param rows whether the reader may see the rows behind the figures */
    FiguresView(SiteFigures figures, DeskWords words, boolean rows) {
        this.figures = figures;
        this.words = words;
        this.rows = rows;
    }

    FiguresPage page(List<Period> choices) {
        return new FiguresPage(
                words.say("desk.figures.title"),
                name(figures.period()),
                choices.stream()
                        .map(one -> Option.of(one.key(), name(one)).select(one.equals(figures.period())))
                        .toList(),
                words.at("/zahlen/zahlen.csv?zeitraum=" + figures.period().key()),
                requestTiles(),
                months(),
                outcomes(),
                road(),
                agreementTiles(),
                hours(),
                values(),
                companies());
    }

    private String name(Period period) {
        return period.quarter() == 0
                ? String.valueOf(period.year())
                : words.say("desk.figures.quarter", period.quarter(), String.valueOf(period.year()));
    }

    private List<Figure.Tile> requestTiles() {
        List<Figure.Tile> tiles = new ArrayList<>();
        tiles.add(tile("in", number(figures.requests().size()), null, rowsOf("alle")));
        for (Outcome outcome : List.of(Outcome.ACCEPTED, Outcome.DECLINED, Outcome.OPEN)) {
            tiles.add(tile(outcome.name(), number(figures.with(outcome).size()), null, rowsOf(outcome.name())));
        }
        OptionalDouble days = figures.daysToFirstContact();
        tiles.add(tile(
                "contact",
                days.isEmpty() ? "–" : number(days.getAsDouble()),
                days.isEmpty() ? null : words.say("desk.figures.days"),
                rowsOf("alle")));
        return tiles;
    }

    private List<Figure.Tile> agreementTiles() {
        OptionalDouble kept = figures.keptShare();
        return List.of(
                tile("agreed", number(figures.agreed().size()), null, rowsOf("vereinbart")),
                tile("kept", number(figures.kept().size()), null, rowsOf("gehalten")),
                tile("notKept", number(figures.notKept().size()), null, rowsOf("nicht-gehalten")),
                tile(
                        "share",
                        kept.isEmpty() ? "–" : number(Math.round(kept.getAsDouble())),
                        kept.isEmpty() ? null : "%",
                        rowsOf("beendet")),
                tile(
                        "hours",
                        number(Math.round(figures.hours(Moment.ACTUAL))),
                        words.say("desk.figures.hours.unit"),
                        rowsOf("gehalten")),
                tile("value", euros(figures.cents(Moment.ACTUAL)), "€", rowsOf("gehalten")));
    }

    private Figure.Tile tile(String name, String value, @Nullable String unit, @Nullable String url) {
        return new Figure.Tile(
                words.say("desk.tile." + name), words.say("desk.tile.def." + name), value, unit, null, url, null);
    }

    private Figure.Bars months() {
        Map<YearMonth, Long> counts = figures.requests().stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.from(DeskWords.day(one.cameIn())), Collectors.counting()));
        LocalDate first = figures.period().firstDay();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < figures.period().months(); i++) {
            YearMonth month = YearMonth.from(first.plusMonths(i));
            if (!month.atDay(1).isAfter(words.today())) {
                long count = counts.getOrDefault(month, 0L);
                values.add(Value.of(
                        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale()),
                        (double) count,
                        number(count)));
            }
        }
        return bars("months", "month", "count", values);
    }

    private Figure.Bars outcomes() {
        return bars(
                "outcomes",
                "outcome",
                "count",
                Arrays.stream(Outcome.values())
                        .map(outcome -> value(
                                words.say("desk.outcome." + outcome), figures.with(outcome), rowsOf(outcome.name())))
                        .toList());
    }

    private Figure.Steps road() {
        return new Figure.Steps(
                words.say("desk.figures.road"),
                words.say("desk.figures.road.def"),
                words.say("desk.figures.step"),
                words.say("desk.figures.count"),
                Arrays.stream(Milestone.values())
                        .map(milestone -> value(
                                words.say("desk.milestone." + milestone),
                                figures.past(milestone),
                                rowsOf("bis-" + milestone.name())))
                        .toList());
    }

    private Figure.Bars bars(String name, String first, String second, List<Value> values) {
        return new Figure.Bars(
                words.say("desk.figures." + name),
                words.say("desk.figures." + name + ".def"),
                words.say("desk.figures." + first),
                words.say("desk.figures." + second),
                values);
    }

    private Value value(String label, List<RequestMilestones> counted, @Nullable String url) {
        return new Value(label, counted.size(), number(counted.size()), url, null);
    }

    private Figure.Bars hours() {
        return bars(
                "hours",
                "kind",
                "hours.unit",
                Arrays.stream(ResourceKind.values())
                        .filter(kind -> figures.hours(kind, Moment.ACTUAL) > 0)
                        .map(kind -> Value.of(
                                words.kind(kind),
                                figures.hours(kind, Moment.ACTUAL),
                                number(figures.hours(kind, Moment.ACTUAL))))
                        .toList());
    }

    /** Estimated and actual stand in rows of their own: they are never added up. */
    private Figure.Stacked values() {
        List<ResourceKind> kinds = Arrays.stream(ResourceKind.values())
                .filter(kind -> figures.cents(kind, Moment.ESTIMATED) > 0 || figures.cents(kind, Moment.ACTUAL) > 0)
                .toList();
        return new Figure.Stacked(
                words.say("desk.figures.values"),
                words.say("desk.figures.values.def"),
                words.say("desk.figures.moment"),
                kinds.stream()
                        .map(kind -> new Figure.Stacked.Series(words.kind(kind), tone(kind)))
                        .toList(),
                Arrays.stream(Moment.values())
                        .map(moment -> new Figure.Stacked.Row(
                                words.say("desk.moment." + moment),
                                kinds.stream()
                                        .map(kind -> Value.of(
                                                words.kind(kind),
                                                (double) figures.cents(kind, moment),
                                                euros(figures.cents(kind, moment)) + " €"))
                                        .toList(),
                                euros(figures.cents(moment)) + " €",
                                null))
                        .toList());
    }

    private static String tone(ResourceKind kind) {
        return switch (kind) {
            case HANDS -> "one";
            case KNOWLEDGE -> "two";
            case MATERIAL -> "three";
            case FACILITY -> "four";
            case NETWORK -> "municipality";
        };
    }

    private Figure.Stacked companies() {
        int fresh = figures.totals().companiesNew();
        int again = figures.totals().companiesReturning();
        return new Figure.Stacked(
                words.say("desk.figures.companies"),
                words.say("desk.figures.companies.def"),
                words.say("desk.figures.period"),
                List.of(
                        new Figure.Stacked.Series(words.say("desk.companies.new"), "one"),
                        new Figure.Stacked.Series(words.say("desk.companies.again"), "two")),
                List.of(new Figure.Stacked.Row(
                        name(figures.period()),
                        List.of(
                                Value.of(words.say("desk.companies.new"), fresh, number(fresh)),
                                Value.of(words.say("desk.companies.again"), again, number(again))),
                        number(fresh + again),
                        rowsOf("vereinbart"))));
    }

    private @Nullable String rowsOf(String what) {
        return rows
                ? words.at("/zahlen/zeilen?zeitraum=" + figures.period().key() + "&was="
                        + what.toLowerCase(Locale.ROOT).replace('_', '-'))
                : null;
    }

    private Locale locale() {
        return "en".equals(words.texts().locale().getLanguage()) ? Locale.UK : Locale.GERMANY;
    }

    private String number(Number number) {
        return Texts.number(words.texts().locale(), number);
    }

    private String euros(long cents) {
        return number(Math.round(cents / 100.0));
    }
}
