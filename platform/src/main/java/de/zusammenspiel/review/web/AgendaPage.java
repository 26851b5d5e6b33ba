package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.web.Page;
import java.util.List;

/**
 * The agenda to be put in order.
 *
 * @param version of the agenda when it was opened
 */
public record AgendaPage(String title, Meeting meeting, int version, List<Line> lines) implements Page {
    public AgendaPage {
        lines = List.copyOf(lines);
    }

    /** @param decided it cannot be taken off any more */
    public record Line(int position, String number, String question, String organisation, boolean decided) {}

    @Override
    public String template() {
        return "review/agenda";
    }
}
