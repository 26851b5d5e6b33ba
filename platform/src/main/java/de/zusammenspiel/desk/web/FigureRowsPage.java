package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import java.util.List;

/** The rows behind one figure. */
public record FigureRowsPage(String title, String lead, String back, String csv, List<Row> rows) implements Page {
    public record Row(String number, String url, String who, String what, String day, String state) {}

    @Override
    public String template() {
        return "desk/figure-rows";
    }
}
