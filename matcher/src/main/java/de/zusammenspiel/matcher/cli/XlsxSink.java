package de.zusammenspiel.matcher.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook; what does not fit on one sheet goes on to the next. */
final class XlsxSink implements ResultSink {

    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSH_EVERY = 1_000;
    private static final int LONGEST_CELL = 32_767;

    private final Map<String, Giver> givers;
    private final OutputStream out;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSink(Path file, Map<String, Giver> givers) throws IOException {
        this.givers = givers;
        out = Files.newOutputStream(file);
        workbook = new Workbook(out, "Zusammenspiel", "1.0");
        sheet = nextSheet();
    }

    private Worksheet nextSheet() {
        sheets++;
        row = 1;
        var next = workbook.newWorksheet(sheets == 1 ? "Vorschläge" : "Vorschläge " + sheets);
        for (int column = 0; column < HEADER.size(); column++) {
            next.value(0, column, HEADER.get(column));
            next.style(0, column).bold().set();
            next.width(column, column == 2 || column >= 7 ? 50 : 16);
        }
        next.freezePane(0, 1);
        return next;
    }

    @Override
    public void write(Result result) throws IOException {
        ResultSink.eachRow(result, givers, this::add);
    }

    private void add(List<String> cells) throws IOException {
        if (row > MOST_ROWS) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            sheet.inlineString(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out;
                workbook) {
            sheet.finish();
        }
    }
}
