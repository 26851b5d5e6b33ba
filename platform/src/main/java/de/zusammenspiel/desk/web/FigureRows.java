package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.desk.SiteFigures;
import de.zusammenspiel.desk.SiteFigures.Milestone;
import de.zusammenspiel.desk.SiteFigures.Outcome;
import de.zusammenspiel.intake.RequestMilestones;
import de.zusammenspiel.shared.NotFound;
import java.util.List;
import java.util.Locale;

/** The rows behind one figure: exactly what was counted. */
final class FigureRows {
    private final SiteFigures figures;
    private final DeskWords words;

    FigureRows(SiteFigures figures, DeskWords words) {
        this.figures = figures;
        this.words = words;
    }

    /** @param what as the addresses of the figures name it */
    FigureRowsPage page(String what) {
        return switch (what) {
            case "vereinbart" -> agreements(what, "agreed", figures.agreed());
            case "gehalten" -> agreements(what, "kept", figures.kept());
            case "nicht-gehalten" -> agreements(what, "notKept", figures.notKept());
            case "beendet" -> agreements(what, "share", figures.finished());
            case "alle" -> requests(what, words.say("desk.tile.in"), figures.requests());
            default -> what.startsWith("bis-") ? past(what) : ended(what);
        };
    }

    private FigureRowsPage past(String what) {
        for (Milestone milestone : Milestone.values()) {
            if (name(milestone).equals(what.substring("bis-".length()))) {
                return requests(what, words.say("desk.milestone." + milestone), figures.past(milestone));
            }
        }
        throw new NotFound("figure " + what);
    }

    private FigureRowsPage ended(String what) {
        for (Outcome outcome : Outcome.values()) {
            if (name(outcome).equals(what)) {
                return requests(what, words.say("desk.outcome." + outcome), figures.with(outcome));
            }
        }
        throw new NotFound("figure " + what);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FigureRowsPage requests(String what, String title, List<RequestMilestones> rows) {
        return page(
                what,
                title,
                rows.stream()
                        .map(one -> new FigureRowsPage.Row(
                                one.number(),
                                words.ofCase(one.number(), ""),
                                one.organisationName(),
                                DeskWords.brief(one.question()),
                                words.date(one.cameIn()),
                                words.say("desk.stepName." + one.step())))
                        .toList());
    }

    private FigureRowsPage agreements(String what, String title, List<AgreementCard> rows) {
        return page(
                what,
                words.say("desk.tile." + title),
                rows.stream()
                        .map(one -> new FigureRowsPage.Row(
                                one.number(),
                                words.at("/vereinbarungen/" + one.number()),
                                one.companyName() + " – " + one.nonProfitName(),
                                DeskWords.brief(one.subject()),
                                words.date(one.stateAt()),
                                words.say("desk.agreement." + one.state())))
                        .toList());
    }

    private FigureRowsPage page(String what, String title, List<FigureRowsPage.Row> rows) {
        String key = figures.period().key();
        return new FigureRowsPage(
                title,
                words.say("desk.rows.lead", rows.size(), key),
                words.at("/zahlen?zeitraum=" + key),
                words.at("/zahlen/zeilen.csv?zeitraum=" + key + "&was=" + what),
                rows);
    }
}
