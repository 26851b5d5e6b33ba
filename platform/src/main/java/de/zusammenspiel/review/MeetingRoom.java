package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hour in which the group sits together: one request after the other is called, talked about and decided. */
@Service
public class MeetingRoom {
    /** From here on a tie is so close that a member does not decide about the organisation. */
    private static final int CLOSE = 3;

    private final RoomStore store;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Accounts accounts;
    private final Ties ties;
    private final Journal journal;
    private final Clock clock;

    MeetingRoom(
            RoomStore store,
            Meetings meetings,
            Decisions decisions,
            Accounts accounts,
            Ties ties,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.decisions = decisions;
        this.accounts = accounts;
        this.ties = ties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Room open(MeetingId id) {
        return room(id);
    }

    private Room room(MeetingId id) {
        Meeting meeting = meetings.get(id);
        RoomStore.Table table = store.table(id);
        return new Room(
                meeting,
                table.startedAt(),
                table.request(),
                table.since(),
                store.items(id),
                store.present(id),
                table.quorum());
    }

    /** Puts a request on the table; its clock starts, and with the first one the clock of the meeting. */
    @Transactional
    public void call(MeetingId id, SupportRequestId request) {
        Room room = room(id);
        if (!room.meeting().isOpen() || room.item(request).isEmpty()) {
            throw new NotFound("open agenda item");
        }
        store.call(id, request, clock.instant());
    }

    @Transactional
    public void note(MeetingId id, SupportRequestId request, String note) {
        if (room(id).item(request).isEmpty()) {
            throw new NotFound("agenda item");
        }
        store.note(id, request, note);
    }

    /** Writes down which members are there. */
    @Transactional
    public void present(MeetingId id, Set<UUID> who, Actor by) {
        meetings.get(id);
        store.nobodyPresent(id);
        accounts.membersOf(Role.GROUP_MEMBER).stream()
                .filter(member -> who.contains(member.account()))
                .forEach(member -> store.present(id, member.account(), member.name()));
        journal.record(by, "Meeting", id.value(), "meetingPresent", Map.of("members", String.valueOf(who.size())));
    }

    /** A member says that he or she has to do with the organisation that asks. */
    @Transactional
    public void declareConflict(SupportRequestId request, Actor by) {
        UUID account = by.account();
        if (account == null) {
            throw new NotFound("member");
        }
        store.conflict(request, account, by.name(), clock.instant());
        journal.record(by, "SupportRequest", request.value(), "conflictDeclared", Map.of());
    }

    /** Who has a conflict of interest: said so, or is close to the organisation that asks. The value says why. */
    @Transactional(readOnly = true)
    public Map<UUID, Conflict> conflicts(SupportRequest request) {
        Map<UUID, Conflict> found = new HashMap<>();
        OrganisationId organisation = request.organisation();
        if (organisation != null) {
            for (Tie tie : ties.knowing(organisation)) {
                found.put(
                        tie.account(),
                        tie.strength() >= CLOSE ? Conflict.CLOSE_TO_APPLICANT : Conflict.KNOWS_APPLICANT);
            }
        }
        store.conflicts(request.id()).keySet().forEach(account -> found.put(account, Conflict.DECLARED));
        return found;
    }

    /**
     * Writes down what the room decided. Whoever is bound by a conflict abstains, ticked or not. Without a quorum it is a
     * recommendation, which the group confirms in a round after the meeting.
     *
     * @return true when it is a decision, false when it is a recommendation
     */
    @Transactional
    public boolean decide(Ruling ruling, SupportRequest request, RoomItem.@Nullable Votes votes, Actor by) {
        MeetingId id = ruling.meeting();
        if (id == null) {
            throw new IllegalArgumentException("what the room decides is decided in a meeting");
        }
        Room room = room(id);
        if (votes != null) {
            store.votes(id, request.id(), votes);
        }
        if (!room.hasQuorum()) {
            store.recommend(id, request.id(), ruling.verdict(), ruling.reason());
            journal.record(
                    by, "SupportRequest", request.id().value(), "recommended", Map.of("reason", ruling.reason()));
            return false;
        }
        decisions.decide(ruling.abstaining(binding(request, ruling.abstained())), null, by);
        return true;
    }

    private Set<UUID> binding(SupportRequest request, Set<UUID> ticked) {
        Set<UUID> all = new HashSet<>(ticked);
        Map<UUID, Conflict> conflicts = conflicts(request);
        accounts.membersOf(Role.GROUP_MEMBER).stream()
                .map(Member::account)
                .filter(account -> {
                    Conflict conflict = conflicts.get(account);
                    return conflict != null && conflict.binds();
                })
                .forEach(all::add);
        return all;
    }
}
