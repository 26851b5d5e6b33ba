package de.zusammenspiel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a file for a spreadsheet program: exactly the rows and columns a person sees.
 *
 * @param name file name without ending, for instance {@code organisationen}
 */
public record TableFile(String name, List<String> heads, List<List<String>> rows) {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Such a start makes spreadsheet programs compute the cell, and what is computed can call other programs. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final Pattern NUMBER_OR_PHONE = Pattern.compile("[+-]?[0-9][0-9 .,()/-]*");

    private static final int WIDEST = 60;

    public TableFile {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** As German spreadsheet programs open it by a double click: semicolons, UTF-8 with its mark, CRLF. */
    public Download csv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, heads);
        rows.forEach(row -> line(csv, row));
        return new Download(
                name + ".csv", "text/csv;charset=UTF-8", csv.toString().getBytes(StandardCharsets.UTF_8), false);
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "\"" : ";\"")
                    .append(harmless(cells.get(i)).replace("\"", "\"\""))
                    .append('"');
        }
        csv.append("\r\n");
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe, which makes it text again. */
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER_OR_PHONE.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    /** Cells are marked as text, so nothing in them is ever computed. */
    public Download xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Zusammenspiel", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return new Download(name + ".xlsx", XLSX, bytes.toByteArray(), false);
    }

    private int width(int column) {
        int longest = heads.get(column).length();
        for (List<String> row : rows) {
            longest = Math.max(longest, row.get(column).length());
        }
        return Math.min(longest + 2, WIDEST);
    }
}
