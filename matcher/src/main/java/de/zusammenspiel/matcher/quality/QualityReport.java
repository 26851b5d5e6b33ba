package de.zusammenspiel.matcher.quality;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Prints outcomes as a table, for the terminal or for a document. The first outcome is the one others are compared with. */
final class QualityReport {

    private final PrintWriter out;
    private final boolean markdown;

    QualityReport(PrintWriter out, boolean markdown) {
        this.out = out;
        this.markdown = markdown;
    }

    void print(JudgedSet set, List<Outcome> outcomes) {
        var judged = set.grades().values().stream().mapToInt(row -> row.size()).sum();
        out.println(set.needs().size() + " needs (" + set.grades().size() + " with a fitting offer), "
                + set.offers().size() + " offers, " + judged + " judgements. In brackets 95 % intervals (bootstrap);"
                + " difference: nDCG@10 less than with all parts, a star where it is more than chance.");
        out.println();
        row("ranking", "nDCG@10", "recall@10", "AUROC", "offer → need", "difference");
        if (markdown) {
            out.println("|---|---|---|---|---|---|");
        }
        var first = outcomes.getFirst();
        for (var outcome : outcomes) {
            var ofAuroc = Bootstrap.ofAuroc(outcome.fitting(), outcome.hopeless());
            row(
                    outcome.name(),
                    withInterval(outcome.ndcg().values()),
                    withInterval(outcome.recall().values()),
                    figure(outcome.auroc()) + bounds(ofAuroc),
                    withInterval(outcome.ndcgOfOffers()),
                    outcome.equals(first) ? "" : difference(outcome, first));
        }
    }

    private void row(String... cells) {
        if (markdown) {
            out.println("| " + String.join(" | ", cells) + " |");
            return;
        }
        out.println(String.format(Locale.ROOT, "%-34s %-20s %-20s %-20s %-20s %s", (Object[]) cells));
    }

    private static String withInterval(Collection<Double> values) {
        return figure(Outcome.mean(values)) + bounds(Bootstrap.ofMean(values));
    }

    private static String difference(Outcome outcome, Outcome first) {
        var differences = outcome.differences(first);
        var interval = Bootstrap.ofMean(differences);
        return figure(Outcome.mean(differences)) + bounds(interval) + (interval.tellsADifference() ? " *" : "");
    }

    private static String bounds(Bootstrap.Interval interval) {
        return Double.isNaN(interval.low()) ? "" : " [" + figure(interval.low()) + ", " + figure(interval.high()) + "]";
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
