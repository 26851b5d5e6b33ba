package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.MinutesBook;
import de.zusammenspiel.review.MinutesSheet;
import de.zusammenspiel.review.MinutesVersion;
import de.zusammenspiel.review.MinutesWriter;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a meeting, on a page and on paper. */
@Controller
class MinutesController {
    private final Meetings meetings;
    private final Agendas agendas;
    private final MeetingTasks tasks;
    private final MinutesBook book;
    private final MinutesWriter papers;
    private final Texts texts;

    MinutesController(
            Meetings meetings,
            Agendas agendas,
            MeetingTasks tasks,
            MinutesBook book,
            MinutesWriter papers,
            Texts texts) {
        this.book = book;
        this.meetings = meetings;
        this.agendas = agendas;
        this.tasks = tasks;
        this.papers = papers;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/protokoll")
    Response minutes(@PathVariable String id, Viewer viewer, Locale locale) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        List<MinutesVersion> sent = book.of(meeting.id());
        return new MinutesPage(
                texts.text(locale, "review.minutes.title", meeting.start().toLocalDate()),
                meeting,
                MeetingController.label(meeting, locale),
                agendas.attendance(meeting, locale),
                agendas.items(meeting),
                agendas.fastTracked(meeting),
                agendas.decidedElsewhere(meeting),
                tasks.of(meeting.id()),
                sent,
                !sent.isEmpty() && book.standing(meeting).changed(),
                viewer.is(Role.COORDINATOR));
    }

    /** As it was sent; before that, and with {@code fassung=neu}, as it stands now. */
    @GetMapping("/{site}/sitzungen/{id}/protokoll.pdf")
    Response onPaper(@PathVariable String id, @RequestParam(required = false) @Nullable String fassung) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        List<MinutesVersion> sent = book.of(meeting.id());
        if (sent.isEmpty() || "neu".equals(fassung)) {
            MinutesSheet now = papers.sheet(meeting, sent);
            return new Download(now.fileName(), "application/pdf", now.pdf(), true);
        }
        MinutesVersion wanted = sent.stream()
                .filter(version ->
                        fassung == null || String.valueOf(version.number()).equals(fassung))
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the minutes"));
        return new Download(wanted.fileName(), "application/pdf", book.file(meeting.id(), wanted.number()), true);
    }
}
