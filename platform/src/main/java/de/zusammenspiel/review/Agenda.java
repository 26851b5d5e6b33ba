package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order of an agenda. Two people may have it open: whoever saves second sees both. */
@Service
public class Agenda {
    private final MeetingStore store;
    private final Journal journal;

    Agenda(MeetingStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public int version(MeetingId meeting) {
        return store.agendaVersion(meeting);
    }

    /**
     * Puts the agenda in a new order and takes requests off it, which wait for the next meeting then.
     *
     * @return false when somebody else arranged it since this version
     */
    @Transactional
    public boolean arrange(
            MeetingId meeting, List<SupportRequestId> order, Set<SupportRequestId> off, int version, Actor by) {
        if (!store.nextAgendaVersion(meeting, version)) {
            return false;
        }
        for (SupportRequestId request : off) {
            store.removeOpenItems(request);
            store.takenOff(meeting, request);
        }
        int position = 1;
        for (SupportRequestId request : order) {
            if (!off.contains(request)) {
                store.position(meeting, request, position);
                position++;
            }
        }
        journal.record(by, "Meeting", meeting.value(), "agendaArranged", Map.of());
        return true;
    }
}
