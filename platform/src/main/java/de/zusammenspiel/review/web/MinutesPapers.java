package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingTask;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.MinutesBook;
import de.zusammenspiel.review.MinutesSheet;
import de.zusammenspiel.review.MinutesVersion;
import de.zusammenspiel.review.MinutesWriter;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the minutes of a meeting on paper: who was there, what was decided and why, who does what until when. */
@Component
class MinutesPapers implements MinutesWriter {
    private static final Locale LANGUAGE = Locale.GERMAN;
    private final Agendas agendas;
    private final MeetingTasks tasks;
    private final Paper paper;
    private final Sites sites;
    private final Texts texts;
    private final Clock clock;

    MinutesPapers(Agendas agendas, MeetingTasks tasks, Paper paper, Sites sites, Texts texts, Clock clock) {
        this.clock = clock;
        this.agendas = agendas;
        this.tasks = tasks;
        this.paper = paper;
        this.sites = sites;
        this.texts = texts;
    }

    @Override
    public MinutesSheet sheet(Meeting meeting, List<MinutesVersion> sent) {
        MinutesPaper page = page(meeting);
        int number = sent.size() + 1;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        String changed = sent.isEmpty()
                ? ""
                : say(
                        "review.minutes.changed",
                        today,
                        number,
                        LocalDate.ofInstant(sent.getFirst().sentAt(), Texts.ZONE));
        return new MinutesSheet(
                sent.isEmpty()
                        ? fileName(meeting)
                        : say(
                                "review.minutes.file",
                                meeting.start().toLocalDate().toString(),
                                number),
                digest(page),
                paper.pdf("review/minutes-paper", page.changed(changed)));
    }

    @Override
    public String content(Meeting meeting) {
        return digest(page(meeting));
    }

    private static String digest(MinutesPaper page) {
        return MinutesBook.digest(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private MinutesPaper page(Meeting meeting) {
        LocalDate day = meeting.start().toLocalDate();
        return new MinutesPaper(
                say("review.minutes.title", day),
                "",
                say("review.minutes.sender", sites.current().name()),
                say("review.minutes.foot", day),
                MeetingController.label(meeting, LANGUAGE) + (meeting.place().isBlank() ? "" : " · " + meeting.place()),
                agendas.attendance(meeting, LANGUAGE),
                agendas.items(meeting).stream().map(this::item).toList(),
                say("review.meeting.fast"),
                agendas.fastTracked(meeting).stream().map(this::reported).toList(),
                say("review.meeting.elsewhere"),
                agendas.decidedElsewhere(meeting).stream().map(this::reported).toList(),
                say("room.task.title"),
                tasks.of(meeting.id()).stream().map(this::task).toList(),
                say("review.minutes.nothing"),
                say("review.minutes.sign"));
    }

    static String fileName(Meeting meeting) {
        return "Protokoll-" + meeting.start().toLocalDate() + ".pdf";
    }

    private String task(MeetingTask task) {
        return say("room.minutes.task", task.what(), task.ownerName(), task.due());
    }

    private MinutesPaper.Item item(MeetingPage.Item item) {
        List<String> lines = new ArrayList<>();
        Decision decision = item.decision();
        Verdict recommended = item.recommended();
        if (decision != null) {
            lines.addAll(decided(decision));
            if (item.duo() != null) {
                lines.add(say("review.minutes.duo", item.duo()));
            }
        } else if (recommended != null) {
            lines.add(say("room.recommends", say("review.verdict." + recommended)) + ". "
                    + item.said().reason());
            lines.add(say("room.recommends.text"));
        } else {
            lines.add(say(item.gone() ? "review.meeting.gone" : "review.minutes.undecided"));
        }
        if (item.said().votes() != null) {
            lines.add(say(
                    "room.votes.result",
                    item.said().votes().yes(),
                    item.said().votes().no()));
        }
        if (!item.said().note().isBlank()) {
            lines.add(say("room.minutes.note", item.said().note()));
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
