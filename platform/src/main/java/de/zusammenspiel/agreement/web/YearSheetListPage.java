package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/**
 * The sheets of a year.
 *
 * @param years other years to look at
 * @param anyToSend whether somebody has not got hers yet
 */
public record YearSheetListPage(
        String title, String back, int year, List<Integer> years, List<Row> rows, boolean anyToSend) implements Page {
    public YearSheetListPage {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    public record Row(String company, String path, String deeds, String state, boolean sent, boolean toSend) {}

    @Override
    public String template() {
        return "agreement/year-list";
    }
}
