package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody took on in a meeting; it stays in sight until it is done. */
@Service
public class MeetingTasks {
    private final TaskStore store;
    private final Meetings meetings;
    private final Accounts accounts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    MeetingTasks(TaskStore store, Meetings meetings, Accounts accounts, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void add(MeetingId id, String what, UUID owner, LocalDate due, Actor by) {
        Meeting meeting = meetings.get(id);
        Member member = accounts.member(owner).orElseThrow(() -> new NotFound("member"));
        store.insert(new MeetingTask(ids.next(), meeting.id(), what, owner, member.name(), due, null));
        journal.record(by, "Meeting", id.value(), "taskAdded", Map.of("what", what, "owner", member.name()));
    }

    @Transactional(readOnly = true)
    public List<MeetingTask> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /** What is still to do, the most urgent first. */
    @Transactional(readOnly = true)
    public List<MeetingTask> open() {
        return store.open();
    }

    /** Done a second time nothing happens. */
    @Transactional
    public void done(UUID task, Actor by) {
        if (store.done(task, clock.instant())) {
            journal.record(by, "Task", task, "taskDone", Map.of());
        }
    }
}
