package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.web.Page;
import java.util.List;

/** Requests on which the advisory circle may say something now. */
public record AdviceListPage(String title, List<Row> rows) implements Page {
    public AdviceListPage {
        rows = List.copyOf(rows);
    }

    public record Row(RequestCard request, boolean given) {}

    @Override
    public String template() {
        return "review/advice-list";
    }
}
