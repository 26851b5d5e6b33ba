package de.zusammenspiel.matcher.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code need_id,offer_id,score}, best first, readable by evaluation tools. */
final class PairsSink implements ResultSink {

    private final CSVPrinter printer;

    PairsSink(Path file) throws IOException {
        printer = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT);
        printer.printRecord("need_id", "offer_id", "score");
    }

    @Override
    public void write(Result result) throws IOException {
        for (var suggestion : result.suggestions().shown()) {
            printer.printRecord(
                    result.need().id(), suggestion.id(), String.format(Locale.ROOT, "%.4f", suggestion.score()));
        }
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
