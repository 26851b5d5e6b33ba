package de.zusammenspiel.matcher.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the results one by one in the order of the needs and writes them at once, so that nothing piles up. */
interface ResultSink extends Closeable {

    void write(Result result) throws IOException;

    /** For a row per suggestion, as tables have them. */
    List<String> HEADER = List.of(
            "Bedarf",
            "Organisation",
            "Beschreibung",
            "Rang",
            "Punkte",
            "Angebot",
            "Unternehmen",
            "Angebot im Wortlaut",
            "Warum");

    interface RowConsumer {
        void accept(List<String> cells) throws IOException;
    }

    static void eachRow(Result result, Map<String, Giver> givers, RowConsumer rows) throws IOException {
        var need = result.need();
        int rank = 0;
        for (var suggestion : result.suggestions().shown()) {
            rank++;
            var giver = givers.getOrDefault(suggestion.id(), Giver.UNKNOWN);
            rows.accept(List.of(
                    need.id(),
                    need.organisation(),
                    need.text(),
                    String.valueOf(rank),
                    Result.points(suggestion),
                    suggestion.id(),
                    giver.organisation(),
                    giver.text(),
                    Result.why(suggestion)));
        }
        if (rank == 0) {
            rows.accept(List.of(need.id(), need.organisation(), need.text(), "", "", "", "", "", result.nothing()));
        }
    }

    static ResultSink open(Path file, Map<String, Giver> givers) throws IOException, BadInput {
        var name = name(file);
        if (name.endsWith(".csv")) {
            return new CsvSink(file, givers);
        }
        if (name.endsWith(".xlsx")) {
            return new XlsxSink(file, givers);
        }
        return new HtmlSink(file, givers);
    }

    static void requireKnownEnding(Path file) throws BadInput {
        var name = name(file);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx") && !name.endsWith(".html")) {
            throw new BadInput("Die Endung von „" + file + "“ ist unbekannt. Möglich sind .xlsx, .csv und .html.");
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
