package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.web.Page;
import java.util.List;

/** The minutes of a meeting, for paper. */
public record MinutesPage(
        String title,
        Meeting meeting,
        String when,
        List<MeetingPage.Item> items,
        List<MeetingPage.Reported> fastTracked,
        List<MeetingPage.Reported> decidedElsewhere)
        implements Page {
    public MinutesPage {
        items = List.copyOf(items);
        fastTracked = List.copyOf(fastTracked);
        decidedElsewhere = List.copyOf(decidedElsewhere);
    }

    @Override
    public String template() {
        return "review/minutes";
    }
}
