package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingTask;
import de.zusammenspiel.review.MinutesVersion;
import de.zusammenspiel.web.Page;
import java.util.List;

/**
 * The minutes of a meeting, for paper.
 *
 * @param sent what the members have, the latest first
 * @param changed something has changed since it was sent last
 */
public record MinutesPage(
        String title,
        Meeting meeting,
        String when,
        List<String> attendance,
        List<MeetingPage.Item> items,
        List<MeetingPage.Reported> fastTracked,
        List<MeetingPage.Reported> decidedElsewhere,
        List<MeetingTask> tasks,
        List<MinutesVersion> sent,
        boolean changed,
        boolean maySend)
        implements Page {
    public MinutesPage {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        sent = List.copyOf(sent);
        fastTracked = List.copyOf(fastTracked);
        decidedElsewhere = List.copyOf(decidedElsewhere);
    }

    @Override
    public String template() {
        return "review/minutes";
    }
}
