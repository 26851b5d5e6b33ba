package de.zusammenspiel.desk.web;

import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingId;
import de.zusammenspiel.review.MeetingLetters;
import de.zusammenspiel.review.MeetingTask;
import de.zusammenspiel.review.MeetingTasks;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.review.MinutesBook;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a meeting leaves behind: letters to be sent, minutes within three days and when they were changed, tasks somebody took on. */
@Component
class MeetingLines implements TodaySource {
    private final Meetings meetings;
    private final MeetingLetters letters;
    private final MeetingTasks tasks;
    private final MinutesBook book;

    MeetingLines(Meetings meetings, MeetingLetters letters, MeetingTasks tasks, MinutesBook book) {
        this.book = book;
        this.meetings = meetings;
        this.letters = letters;
        this.tasks = tasks;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.words().site().hasGroup()) {
            return List.of();
        }
        List<TodayItem> items = new ArrayList<>();
        if (ask.coordinator()) {
            List<Meeting> open = meetings.open();
            open.stream()
                    .findFirst()
                    .filter(meeting -> meeting.start().toLocalDate().isBefore(ask.today())
                            || meeting.start().toLocalDate().equals(ask.today()))
                    .ifPresent(meeting -> items.add(line(
                            meeting.id(),
                            null,
                            meeting.start().toLocalDate(),
                            meeting.start().toLocalDate(),
                            ask,
                            ask.say("room.today.hold", meeting.items()),
                            "/sitzungen/" + meeting.id() + "/tisch",
                            "desk")));
            open.stream()
                    .filter(meeting -> meeting.invitedAt() == null
                            && meeting.agendaUntil().isBefore(ask.today())
                            && meeting.start().toLocalDate().isAfter(ask.today()))
                    .forEach(meeting -> items.add(line(
                            meeting.id(),
                            TodayAct.INVITE,
                            meeting.agendaUntil().plusDays(1),
                            meeting.start().toLocalDate(),
                            ask,
                            ask.say("room.today.invite", meeting.items()),
                            "/sitzungen/" + meeting.id(),
                            "invite")));
            for (Map.Entry<MeetingId, Integer> one : letters.unsent().entrySet()) {
                items.add(line(
                        one.getKey(),
                        TodayAct.SEND_DECISIONS,
                        ask.today(),
                        meetings.get(one.getKey()).start().toLocalDate(),
                        ask,
                        ask.say("room.today.letters", one.getValue()),
                        "/sitzungen/" + one.getKey() + "/briefe",
                        "letters"));
            }
            for (Meeting meeting : meetings.withoutMinutes()) {
                Instant closed = meeting.closedAt();
                LocalDate until = (closed == null ? meeting.start().toLocalDate() : DeskWords.day(closed))
                        .plusDays(Meetings.DAYS_TO_MINUTES);
                items.add(line(
                        meeting.id(),
                        TodayAct.SEND_MINUTES,
                        until,
                        meeting.start().toLocalDate(),
                        ask,
                        ask.say("room.today.minutes", until),
                        "/sitzungen/" + meeting.id() + "/protokoll",
                        "minutes"));
            }
        }
        if (ask.coordinator()) {
            book.changed().forEach(one -> items.add(changed(one, ask)));
        }
        tasks.open().stream()
                .filter(task ->
                        ask.coordinator() || task.owner().equals(ask.viewer().account()))
                .forEach(task -> items.add(task(task, ask)));
        return items;
    }

    /** By what stands in them, so that whoever put one change off sees the next. */
    private static TodayItem changed(MinutesBook.Changed one, TodayAsk ask) {
        Meeting meeting = one.meeting();
        String path = "/sitzungen/" + meeting.id() + "/protokoll";
        LocalDate sent = DeskWords.day(one.sent().sentAt());
        return new TodayItem(
                TodayKind.DECISION,
                "",
                sent,
                new TodayLine(
                        Urgency.TODAY,
                        ask.say("desk.line.meeting.subject", meeting.start().toLocalDate()),
                        ask.at(path),
                        ask.say("desk.line.minutesChanged", sent),
                        null,
                        List.of(
                                ask.act(TodayAct.SEND_MINUTES, meeting.id()),
                                Action.link(ask.say("room.go.minutes"), ask.at(path)))),
                path + " " + one.facts());
    }

    private static TodayItem line(
            MeetingId meeting,
            @Nullable TodayAct act,
            LocalDate due,
            LocalDate day,
            TodayAsk ask,
            String sentence,
            String path,
            String label) {
        return new TodayItem(
                TodayKind.DECISION,
                "",
                due,
                new TodayLine(
                        ask.urgency(due, Urgency.SOON),
                        ask.say("desk.line.meeting.subject", day),
                        ask.at(path),
                        sentence,
                        null,
                        act == null
                                ? List.of(Action.link(ask.say("room.go." + label), ask.at(path)))
                                : List.of(
                                        ask.act(act, meeting), Action.link(ask.say("room.go." + label), ask.at(path)))),
                path + " " + label);
    }

    private static TodayItem task(MeetingTask task, TodayAsk ask) {
        return new TodayItem(
                TodayKind.DECISION,
                "",
                task.due(),
                new TodayLine(
                        ask.urgency(task.due(), Urgency.SOON),
                        task.ownerName(),
                        ask.at("/sitzungen/" + task.meeting()),
                        ask.say("room.today.task", task.what(), task.due()),
                        null,
                        List.of(Action.post(ask.say("room.task.do"), ask.at("/aufgaben/" + task.id() + "/erledigt")))),
                task.id().toString());
    }
}
