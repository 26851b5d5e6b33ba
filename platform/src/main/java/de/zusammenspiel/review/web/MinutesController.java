package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes of a meeting, on a page and on paper. */
@Controller
class MinutesController {
    private final Meetings meetings;
    private final Agendas agendas;
    private final MeetingTasks tasks;
    private final MinutesPapers papers;
    private final Texts texts;

    MinutesController(Meetings meetings, Agendas agendas, MeetingTasks tasks, MinutesPapers papers, Texts texts) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.tasks = tasks;
        this.papers = papers;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/protokoll")
    Response minutes(@PathVariable String id, Locale locale) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        return new MinutesPage(
                texts.text(locale, "review.minutes.title", meeting.start().toLocalDate()),
                meeting,
                MeetingController.label(meeting, locale),
                agendas.attendance(meeting, locale),
                agendas.items(meeting),
                agendas.fastTracked(meeting),
                agendas.decidedElsewhere(meeting),
                tasks.of(meeting.id()));
    }

    @GetMapping("/{site}/sitzungen/{id}/protokoll.pdf")
    Response onPaper(@PathVariable String id, Site site) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        return new Download(MinutesPapers.fileName(meeting), "application/pdf", papers.pdf(meeting, site), true);
    }
}
