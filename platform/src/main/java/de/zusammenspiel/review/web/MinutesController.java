package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes of a meeting, on a page and on paper. */
@Controller
class MinutesController {
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Paper paper;
    private final Texts texts;

    MinutesController(Meetings meetings, Agendas agendas, Paper paper, Texts texts) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.paper = paper;
        this.texts = texts;
    }

    @GetMapping("/{site}/sitzungen/{id}/protokoll")
    Response minutes(@PathVariable String id, Locale locale) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        return new MinutesPage(
                texts.text(locale, "review.minutes.title", meeting.start().toLocalDate()),
                meeting,
                MeetingController.label(meeting, locale),
                agendas.items(meeting),
                agendas.fastTracked(meeting),
                agendas.decidedElsewhere(meeting));
    }

    @GetMapping("/{site}/sitzungen/{id}/protokoll.pdf")
    Response onPaper(@PathVariable String id, Site site) {
        Meeting meeting = meetings.get(MeetingController.id(id));
        LocalDate day = meeting.start().toLocalDate();
        MinutesPaper page = new MinutesPaper(
                say("review.minutes.title", day),
                say("review.minutes.sender", site.name()),
                say("review.minutes.foot", day),
                MeetingController.label(meeting, LANGUAGE) + (meeting.place().isBlank() ? "" : " · " + meeting.place()),
                agendas.items(meeting).stream().map(this::item).toList(),
                say("review.meeting.fast"),
                agendas.fastTracked(meeting).stream().map(this::reported).toList(),
                say("review.meeting.elsewhere"),
                agendas.decidedElsewhere(meeting).stream().map(this::reported).toList(),
                say("review.minutes.nothing"),
                say("review.minutes.sign"));
        return new Download(
                "Protokoll-" + day + ".pdf", "application/pdf", paper.pdf("review/minutes-paper", page), true);
    }

    private MinutesPaper.Item item(MeetingPage.Item item) {
        List<String> lines = new ArrayList<>();
        Decision decision = item.decision();
        if (decision == null) {
            lines.add(say(item.gone() ? "review.meeting.gone" : "review.minutes.undecided"));
        } else {
            lines.addAll(decided(decision));
            if (item.duo() != null) {
                lines.add(say("review.minutes.duo", item.duo()));
            }
        }
        return new MinutesPaper.Item(
                item.position() + ". " + item.question(), item.number() + " · " + item.organisation(), lines);
    }

    private MinutesPaper.Item reported(MeetingPage.Reported row) {
        return new MinutesPaper.Item(
                row.question(),
                row.number() + " · " + row.organisation(),
                row.decision() == null ? List.of() : decided(row.decision()));
    }

    private List<String> decided(Decision decision) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "review.decision.line",
                say("review.verdict." + decision.verdict()),
                say("review.in." + decision.in()),
                decision.at().atZone(Texts.ZONE).toLocalDate()));
        if (!decision.reason().isBlank()) {
            lines.add(decision.reason());
        }
        String by = say("review.decision.by", decision.by());
        lines.add(
                decision.abstained().isEmpty()
                        ? by
                        : by + " · " + say("review.decision.abstained", String.join(", ", decision.abstained())));
        return lines;
    }

    private String say(String key, Object... args) {
        return texts.text(LANGUAGE, key, args);
    }
}
