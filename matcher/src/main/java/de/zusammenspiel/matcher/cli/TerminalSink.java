package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Suggestion;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** To read at once. */
final class TerminalSink implements ResultSink {

    private final PrintWriter out;
    private final Map<String, Giver> givers;
    private final boolean explain;

    TerminalSink(PrintWriter out, Map<String, Giver> givers, boolean explain) {
        this.out = out;
        this.givers = givers;
        this.explain = explain;
    }

    @Override
    public void write(Result result) {
        var need = result.need();
        out.println();
        out.println(need.id() + (need.organisation().isEmpty() ? "" : "  " + need.organisation()) + ": " + need.text());
        int rank = 0;
        for (var suggestion : result.suggestions().shown()) {
            rank++;
            var giver = givers.getOrDefault(suggestion.id(), Giver.UNKNOWN);
            out.println("  " + rank + ". " + suggestion.id() + "  " + giver.organisation() + "  ("
                    + Result.points(suggestion) + " Punkte)  " + giver.text());
            if (explain) {
                explain(suggestion);
            } else {
                out.println("     " + Result.why(suggestion));
            }
        }
        if (rank > 0 && result.suggestions().isDoubtful()) {
            out.println("  Vermutlich passt davon nichts; es liegt nur in der Nähe.");
        }
        if (rank == 0) {
            out.println("  " + result.nothing());
        }
    }

    private void explain(Suggestion suggestion) {
        for (var reason : suggestion.reasons()) {
            out.println(String.format(
                    Locale.GERMANY,
                    "     %-16s %5.1f von %4.1f  %s",
                    germanName(reason.part()),
                    reason.points(),
                    reason.maximum(),
                    reason.german()));
            for (var evidence : reason.evidence()) {
                out.println("                       „" + evidence.word() + "“ → " + evidence.concept());
            }
        }
    }

    private static String germanName(Reason.Part part) {
        return switch (part) {
            case COMPETENCE -> "Kompetenz";
            case MEANING -> "Bedeutung";
            case TEXT -> "Wörter";
            case KIND -> "Art";
            case AMOUNT -> "Umfang";
            case TIME -> "Zeit";
            case DISTANCE -> "Entfernung";
            case READINESS -> "Bereitschaft";
            case TRUST -> "Verlässlichkeit";
            case CONDITIONS -> "Bedingungen";
        };
    }

    @Override
    public void close() {
        out.flush();
    }
}
