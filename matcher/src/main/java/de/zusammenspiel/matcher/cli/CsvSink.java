package de.zusammenspiel.matcher.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table for spreadsheets. */
final class CsvSink implements ResultSink {

    /** Characters a spreadsheet would take for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Map<String, Giver> givers;
    private final CSVPrinter printer;

    CsvSink(Path file, Map<String, Giver> givers) throws IOException {
        this.givers = givers;
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        // Excel opens UTF-8 only with this mark.
        writer.write('\uFEFF');
        printer = new CSVPrinter(
                writer, CSVFormat.DEFAULT.builder().setDelimiter(';').get());
        printer.printRecord(HEADER);
    }

    @Override
    public void write(Result result) throws IOException {
        ResultSink.eachRow(
                result,
                givers,
                cells -> printer.printRecord(
                        cells.stream().map(CsvSink::withoutFormula).toList()));
    }

    private static String withoutFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
