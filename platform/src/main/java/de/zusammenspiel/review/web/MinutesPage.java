package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingTask;
import de.zusammenspiel.web.Page;
import java.util.List;

/** The minutes of a meeting, for paper. */
public record MinutesPage(
        String title,
        Meeting meeting,
        String when,
        List<String> attendance,
        List<MeetingPage.Item> items,
        List<MeetingPage.Reported> fastTracked,
        List<MeetingPage.Reported> decidedElsewhere,
        List<MeetingTask> tasks)
        implements Page {
    public MinutesPage {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        fastTracked = List.copyOf(fastTracked);
        decidedElsewhere = List.copyOf(decidedElsewhere);
    }

    @Override
    public String template() {
        return "review/minutes";
    }
}
