package de.zusammenspiel.desk.handover;

import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.directory.TalkingHint;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.review.MeetingTask;
import java.util.List;

/**
 * What somebody needs who takes over tomorrow, as it stands this minute.
 *
 * @param cases open promises first, then what is due first
 * @param hints how to talk with whom
 */
public record HandoverFolder(
        List<OpenCase> cases,
        List<TalkingHint> hints,
        List<MeetingTask> tasks,
        List<PhoneNote> calls,
        List<Meeting> meetings,
        List<YearDate> dates) {
    public HandoverFolder {
        cases = List.copyOf(cases);
        hints = List.copyOf(hints);
        tasks = List.copyOf(tasks);
        calls = List.copyOf(calls);
        meetings = List.copyOf(meetings);
        dates = List.copyOf(dates);
    }
}
