package de.zusammenspiel.matcher.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One page to read and to print, complete in itself. */
final class HtmlSink implements ResultSink {

    private static final String HEAD = """
            <!doctype html>
            <html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Vorschläge</title>
            <style>
            :root { color-scheme: light dark; font: 17px/1.5 ui-sans-serif, system-ui, sans-serif; }
            body { margin: 0; } main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            section { border-top: 1px solid #8886; padding: .75rem 0 1.25rem; break-inside: avoid; content-visibility: auto; }
            h2 { font-size: 1.1rem; margin: .5rem 0 0; } .who, .none { margin: 0; opacity: .8; }
            ol { padding-left: 1.6rem; } li { margin: .75rem 0; } li p { margin: 0; }
            .points { float: right; margin-left: 1rem; font-variant-numeric: tabular-nums; }
            .why { font-size: .9rem; opacity: .85; }
            @media print { main { margin: 0; max-width: none; } }
            </style></head><body><main><h1>Vorschläge</h1>
            <p>Je Bedarf stehen die besten Angebote zuerst, mit Punkten von 0 bis 100 und dem Grund. Ob es wirklich passt,
            entscheidet ein Mensch.</p>
            """;

    private final Map<String, Giver> givers;
    private final Writer writer;

    HtmlSink(Path file, Map<String, Giver> givers) throws IOException {
        this.givers = givers;
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write(HEAD);
    }

    @Override
    public void write(Result result) throws IOException {
        var need = result.need();
        var who = need.organisation().isBlank() ? need.id() : need.organisation() + " · " + need.id();
        writer.write("<section><h2>" + escape(need.text()) + "</h2><p class=\"who\">" + escape(who) + "</p>");
        if (result.suggestions().shown().isEmpty()) {
            writer.write("<p class=\"none\">" + escape(result.nothing()) + "</p>");
        } else {
            writer.write("<ol>");
            for (var suggestion : result.suggestions().shown()) {
                var giver = givers.getOrDefault(suggestion.id(), Giver.UNKNOWN);
                var name = giver.organisation().isBlank() ? suggestion.id() : giver.organisation();
                writer.write("<li><p><span class=\"points\">" + Result.points(suggestion) + " Punkte</span><strong>"
                        + escape(name) + "</strong> (" + escape(suggestion.id()) + ")</p><p>" + escape(giver.text())
                        + "</p><p class=\"why\">" + escape(Result.why(suggestion)) + "</p></li>");
            }
            writer.write("</ol>");
        }
        writer.write("</section>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() throws IOException {
        writer.write("</main></body></html>\n");
        writer.close();
    }
}
