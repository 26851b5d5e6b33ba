package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Reason;
import de.zusammenspiel.matcher.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes a run: for the terminal, as CSV, as Excel, as a page to print, or as bare pairs. */
final class Output {

    private static final List<String> HEADER = List.of(
            "Bedarf",
            "Organisation",
            "Beschreibung",
            "Rang",
            "Punkte",
            "Angebot",
            "Unternehmen",
            "Angebot im Wortlaut",
            "Warum");

    /** Characters a spreadsheet would take for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Output() {}

    static void file(Path file, Run run) throws IOException, BadInput {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            csv(file, run);
        } else if (name.endsWith(".xlsx")) {
            xlsx(file, run);
        } else if (name.endsWith(".html")) {
            html(file, run);
        } else {
            throw new BadInput("Die Endung von „" + file + "“ ist unbekannt. Möglich sind .xlsx, .csv und .html.");
        }
    }

    /** {@code need_id,offer_id,score}, best first, readable by evaluation tools. */
    static void pairs(Path file, Run run) throws IOException {
        try (var writer = Files.newBufferedWriter(file);
                var printer = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
            printer.printRecord("need_id", "offer_id", "score");
            for (var result : run.results()) {
                for (var suggestion : result.suggestions().shown()) {
                    printer.printRecord(
                            result.need().id(),
                            suggestion.id(),
                            String.format(Locale.ROOT, "%.4f", suggestion.score()));
                }
            }
        }
    }

    private interface RowSink {
        void row(List<String> cells) throws IOException;
    }

    private static void rows(Run run, RowSink sink) throws IOException {
        for (var result : run.results()) {
            var need = result.need();
            int rank = 0;
            for (var suggestion : result.suggestions().shown()) {
                rank++;
                var giver = run.giver(suggestion.id());
                sink.row(List.of(
                        need.id(),
                        need.organisation(),
                        need.text(),
                        String.valueOf(rank),
                        points(suggestion),
                        suggestion.id(),
                        giver.organisation(),
                        giver.text(),
                        why(suggestion)));
            }
            if (rank == 0) {
                sink.row(List.of(need.id(), need.organisation(), need.text(), "", "", "", "", "", nothing(result)));
            }
        }
    }

    private static void csv(Path file, Run run) throws IOException {
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            // Excel opens UTF-8 only with this mark.
            writer.write('\uFEFF');
            try (var printer = new CSVPrinter(
                    writer, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
                printer.printRecord(HEADER);
                rows(
                        run,
                        cells -> printer.printRecord(
                                cells.stream().map(Output::withoutFormula).toList()));
            }
        }
    }

    private static String withoutFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static void xlsx(Path file, Run run) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Zusammenspiel", "1.0")) {
            var sheet = workbook.newWorksheet("Vorschläge");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, column == 2 || column >= 7 ? 50 : 16);
            }
            sheet.freezePane(0, 1);
            var next = new int[] {1};
            rows(run, cells -> {
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(next[0], column, cells.get(column));
                    sheet.style(next[0], column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
                next[0]++;
            });
            sheet.finish();
        }
    }

    private static void html(Path file, Run run) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(PAGE_HEAD);
            for (var result : run.results()) {
                writer.write("<section><h2>" + escape(result.need().text()) + "</h2><p class=\"who\">"
                        + escape(result.need().organisation()) + " · "
                        + escape(result.need().id()) + "</p>");
                if (result.suggestions().shown().isEmpty()) {
                    writer.write("<p>" + escape(nothing(result)) + "</p>");
                } else {
                    writer.write("<ol>");
                    for (var suggestion : result.suggestions().shown()) {
                        var giver = run.giver(suggestion.id());
                        writer.write("<li><strong>" + escape(giver.organisation()) + "</strong> ("
                                + escape(suggestion.id())
                                + ", " + points(suggestion) + " Punkte): " + escape(giver.text()) + "<br><small>"
                                + escape(why(suggestion)) + "</small></li>");
                    }
                    writer.write("</ol>");
                }
                writer.write("</section>\n");
            }
            writer.write("</main></body></html>\n");
        }
    }

    private static final String PAGE_HEAD = """
            <!doctype html>
            <html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Vorschläge</title>
            <style>
            :root { color-scheme: light dark; font: 17px/1.5 ui-sans-serif, system-ui, sans-serif; }
            main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            section { border-top: 1px solid #8886; padding: .5rem 0 1rem; break-inside: avoid; }
            h2 { font-size: 1.1rem; margin: .5rem 0 0; } .who { margin: 0; opacity: .8; } li { margin: .5rem 0; }
            </style></head><body><main><h1>Vorschläge</h1>
            """;

    static void terminal(PrintWriter out, Run run, boolean explain) {
        for (var result : run.results()) {
            out.println();
            out.println(result.need().id() + "  " + result.need().organisation() + ": "
                    + result.need().text());
            int rank = 0;
            for (var suggestion : result.suggestions().shown()) {
                rank++;
                var giver = run.giver(suggestion.id());
                out.println("  " + rank + ". " + suggestion.id() + "  " + giver.organisation() + "  ("
                        + points(suggestion) + " Punkte)  " + giver.text());
                if (explain) {
                    explain(out, suggestion);
                } else {
                    out.println("     " + why(suggestion));
                }
            }
            if (rank == 0) {
                out.println("  " + nothing(result));
            }
        }
    }

    private static void explain(PrintWriter out, Suggestion suggestion) {
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

    private static String points(Suggestion suggestion) {
        return String.valueOf(Math.round(suggestion.score() * 100));
    }

    private static String why(Suggestion suggestion) {
        return suggestion.tellingReasons().stream().map(Reason::german).collect(Collectors.joining(" "));
    }

    private static String nothing(Run.Result result) {
        return "Noch nichts Passendes. "
                + result.suggestions().missing().stream()
                        .map(missing -> missing.german().replaceFirst("^Noch nichts Passendes\\. ", ""))
                        .collect(Collectors.joining(" "));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
