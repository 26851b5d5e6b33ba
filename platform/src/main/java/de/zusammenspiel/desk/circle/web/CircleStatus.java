package de.zusammenspiel.desk.circle.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Tab;
import java.util.List;

/** The quarter on one page: figures, money, people, dates; no case. */
public record CircleStatus(
        String title,
        String lead,
        String sender,
        String foot,
        String back,
        String pdf,
        List<Tab> quarters,
        List<Part> parts)
        implements Page {

    /** A heading with its figures. */
    public record Part(String title, List<Fact> facts) {}

    @Override
    public String template() {
        return "circle/status";
    }
}
