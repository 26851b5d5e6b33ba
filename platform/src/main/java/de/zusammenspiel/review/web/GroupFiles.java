package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Meetings and members as files for a spreadsheet. */
@Controller
class GroupFiles {
    private final Meetings meetings;
    private final Duos duos;

    GroupFiles(Meetings meetings, Duos duos) {
        this.meetings = meetings;
        this.duos = duos;
    }

    @GetMapping("/{site}/sitzungen/liste.csv")
    Response meetingsCsv(FormCheck say) {
        return meetings(say).csv();
    }

    @GetMapping("/{site}/sitzungen/liste.xlsx")
    Response meetingsXlsx(FormCheck say) {
        return meetings(say).xlsx();
    }

    @GetMapping("/{site}/gruppe/liste.csv")
    Response groupCsv(FormCheck say) {
        return group(say).csv();
    }

    @GetMapping("/{site}/gruppe/liste.xlsx")
    Response groupXlsx(FormCheck say) {
        return group(say).xlsx();
    }

    private TableFile meetings(FormCheck say) {
        return new TableFile(
                say.say("review.meetings.file"),
                List.of(
                        say.say("review.meetings.when"),
                        say.say("review.meetings.where"),
                        say.say("review.meetings.items"),
                        say.say("review.meetings.done"),
                        say.say("review.meetings.state")),
                Stream.concat(meetings.open().stream(), meetings.closed().stream())
                        .map(meeting -> List.of(
                                MeetingController.label(meeting, say.locale()),
                                meeting.place(),
                                Texts.number(say.locale(), meeting.items()),
                                Texts.number(say.locale(), meeting.decided()),
                                say.say("review.meetings.state." + state(meeting))))
                        .toList());
    }

    private static String state(Meeting meeting) {
        return meeting.isCancelled() ? "CANCELLED" : meeting.isOpen() ? "OPEN" : "CLOSED";
    }

    private TableFile group(FormCheck say) {
        return new TableFile(
                say.say("review.group.file"),
                List.of(
                        say.say("review.group.member"),
                        say.say("review.group.part"),
                        say.say("review.group.running"),
                        say.say("review.group.all")),
                duos.loads().stream()
                        .map(load -> List.of(
                                load.name(),
                                say.say("review.part." + (load.part() == null ? "NONE" : load.part())),
                                Texts.number(say.locale(), load.running()),
                                Texts.number(say.locale(), load.all())))
                        .toList());
    }
}
