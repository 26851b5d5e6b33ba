package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingStore {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String COLUMNS = """
            select m.id, m.starts_at, m.place, m.invited_at, m.closed_at, m.cancelled_at, m.cancel_reason,
                   m.calendar_sequence,
                   (select count(*) from review.agenda_item i where i.site_id = m.site_id and i.meeting = m.id) as items,
                   (select count(i.decision) from review.agenda_item i
                     where i.site_id = m.site_id and i.meeting = m.id) as decided
              from review.meeting m""";

    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    void insert(MeetingId id, LocalDateTime start, String place, Instant now) {
        db.sql("insert into review.meeting (id, site_id, starts_at, place, created_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), CurrentSite.require().value(), at(start), place, Timestamp.from(now))
                .update();
    }

    Optional<Meeting> find(MeetingId id) {
        return db.sql(COLUMNS + " where m.site_id = ? and m.id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query(MeetingStore::meeting)
                .optional();
    }

    List<Meeting> open() {
        return db.sql(COLUMNS + " where m.site_id = ? and m.closed_at is null and m.cancelled_at is null"
                        + " order by m.starts_at, m.id")
                .params(CurrentSite.require().value())
                .query(MeetingStore::meeting)
                .list();
    }

    List<Meeting> closed(int limit) {
        return db.sql(COLUMNS + " where m.site_id = ? and (m.closed_at is not null or m.cancelled_at is not null)"
                        + " order by m.starts_at desc limit ?")
                .params(CurrentSite.require().value(), limit)
                .query(MeetingStore::meeting)
                .list();
    }

    /** The start of the meeting before this one: what happened since is to be reported. */
    Optional<Instant> startBefore(MeetingId id) {
        return db.sql("""
                select b.starts_at from review.meeting m join review.meeting b
                    on b.site_id = m.site_id and b.starts_at < m.starts_at and b.cancelled_at is null
                 where m.site_id = ? and m.id = ? order by b.starts_at desc limit 1""")
                .params(CurrentSite.require().value(), id.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    boolean move(MeetingId id, LocalDateTime start, String place) {
        return db.sql("""
                update review.meeting set starts_at = ?, place = ?, calendar_sequence = calendar_sequence + 1
                 where site_id = ? and id = ? and closed_at is null and cancelled_at is null""")
                        .params(at(start), place, CurrentSite.require().value(), id.value())
                        .update()
                == 1;
    }

    boolean lock(MeetingId id) {
        return db.sql("select id from review.meeting where site_id = ? and id = ? for update")
                .params(CurrentSite.require().value(), id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** @return false when the meeting is over or called off */
    boolean invited(MeetingId id, Instant now) {
        return db.sql("""
                update review.meeting set invited_at = ?
                 where site_id = ? and id = ? and closed_at is null and cancelled_at is null""")
                        .params(Timestamp.from(now), CurrentSite.require().value(), id.value())
                        .update()
                == 1;
    }

    /** @return false when somebody has invited already, or the meeting is over or called off */
    boolean invitedFirst(MeetingId id, Instant now) {
        return db.sql("""
                update review.meeting set invited_at = ?
                 where site_id = ? and id = ? and invited_at is null and closed_at is null
                   and cancelled_at is null""")
                        .params(Timestamp.from(now), CurrentSite.require().value(), id.value())
                        .update()
                == 1;
    }

    boolean cancel(MeetingId id, String reason, Instant now) {
        return db.sql("""
                update review.meeting
                   set cancelled_at = ?, cancel_reason = ?, calendar_sequence = calendar_sequence + 1
                 where site_id = ? and id = ? and closed_at is null and cancelled_at is null""")
                        .params(
                                Timestamp.from(now),
                                reason,
                                CurrentSite.require().value(),
                                id.value())
                        .update()
                == 1;
    }

    boolean close(MeetingId id, Instant now) {
        return db.sql("""
                update review.meeting set closed_at = ?
                 where site_id = ? and id = ? and closed_at is null and cancelled_at is null""")
                        .params(Timestamp.from(now), CurrentSite.require().value(), id.value())
                        .update()
                == 1;
    }

    void addItem(UUID id, MeetingId meeting, SupportRequestId request) {
        db.sql("""
                insert into review.agenda_item (id, site_id, meeting, request, position)
                select ?, m.site_id, m.id, ?, 1 + (select coalesce(max(position), 0) from review.agenda_item i
                                                    where i.site_id = m.site_id and i.meeting = m.id)
                  from review.meeting m where m.site_id = ? and m.id = ?
                on conflict (site_id, meeting, request) do nothing""")
                .params(id, request.value(), CurrentSite.require().value(), meeting.value())
                .update();
    }

    /** Takes a request off every agenda it is still open on; where it was talked about, the minutes keep it. */
    void removeOpenItems(SupportRequestId request) {
        db.sql("""
                delete from review.agenda_item
                 where site_id = ? and request = ? and decision is null and recommended is null""").params(CurrentSite.require().value(), request.value()).update();
    }

    /** Somebody took the request off this agenda on purpose. */
    void takenOff(MeetingId meeting, SupportRequestId request) {
        db.sql("""
                insert into review.taken_off (site_id, meeting, request) values (?, ?, ?)
                on conflict (site_id, meeting, request) do nothing""")
                .params(CurrentSite.require().value(), meeting.value(), request.value())
                .update();
    }

    Set<SupportRequestId> takenOff(MeetingId meeting) {
        return Set.copyOf(db.sql("select request from review.taken_off where site_id = ? and meeting = ?")
                .params(CurrentSite.require().value(), meeting.value())
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list());
    }

    void decided(MeetingId meeting, SupportRequestId request, UUID decision) {
        db.sql("update review.agenda_item set decision = ? where site_id = ? and meeting = ? and request = ?")
                .params(decision, CurrentSite.require().value(), meeting.value(), request.value())
                .update();
    }

    List<AgendaItem> agenda(MeetingId meeting) {
        return db.sql("""
                select i.request, i.position, d.number from review.agenda_item i
                  left join review.decision d on d.id = i.decision
                 where i.site_id = ? and i.meeting = ? order by i.position, i.id""")
                .params(CurrentSite.require().value(), meeting.value())
                .query((row, number) -> new AgendaItem(
                        new SupportRequestId(row.getObject("request", UUID.class)), row.getInt("position"), (Integer)
                                row.getObject("number")))
                .list();
    }

    /** Requests that are still open on the agenda of a meeting to come. */
    List<SupportRequestId> onAgenda() {
        return db.sql("""
                select i.request from review.agenda_item i join review.meeting m on m.id = i.meeting
                 where i.site_id = ? and i.decision is null and i.recommended is null and m.closed_at is null
                   and m.cancelled_at is null""")
                .params(CurrentSite.require().value())
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list();
    }

    /** The open meeting on whose agenda the request still stands undecided. */
    Optional<MeetingId> openMeetingOf(SupportRequestId request) {
        return db.sql("""
                select m.id from review.agenda_item i join review.meeting m on m.id = i.meeting
                 where i.site_id = ? and i.request = ? and i.decision is null and m.closed_at is null
                   and m.cancelled_at is null
                 order by m.starts_at limit 1""")
                .params(CurrentSite.require().value(), request.value())
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .optional();
    }

    int agendaVersion(MeetingId meeting) {
        return db.sql("select agenda_version from review.meeting where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), meeting.value())
                .query(Integer.class)
                .single();
    }

    /** @return false when somebody else arranged the agenda since, or the meeting is over */
    boolean nextAgendaVersion(MeetingId meeting, int seen) {
        return db.sql("""
                update review.meeting set agenda_version = agenda_version + 1
                 where site_id = ? and id = ? and agenda_version = ? and closed_at is null and cancelled_at is null""")
                        .params(CurrentSite.require().value(), meeting.value(), seen)
                        .update()
                == 1;
    }

    void position(MeetingId meeting, SupportRequestId request, int position) {
        db.sql("update review.agenda_item set position = ? where site_id = ? and meeting = ? and request = ?")
                .params(position, CurrentSite.require().value(), meeting.value(), request.value())
                .update();
    }

    void minutesSent(MeetingId meeting, Instant now) {
        db.sql("update review.meeting set minutes_sent_at = ? where site_id = ? and id = ?")
                .params(Timestamp.from(now), CurrentSite.require().value(), meeting.value())
                .update();
    }

    /** Closed meetings whose minutes the members have not got yet. */
    List<Meeting> withoutMinutes(Instant since) {
        return db.sql(COLUMNS + " where m.site_id = ? and m.closed_at >= ? and m.minutes_sent_at is null"
                        + " order by m.starts_at")
                .params(CurrentSite.require().value(), Timestamp.from(since))
                .query(MeetingStore::meeting)
                .list();
    }

    private static Timestamp at(LocalDateTime start) {
        return Timestamp.from(start.atZone(ZONE).toInstant());
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                LocalDateTime.ofInstant(row.getTimestamp("starts_at").toInstant(), ZONE),
                row.getString("place"),
                Cells.instant(row, "invited_at"),
                Cells.instant(row, "closed_at"),
                Cells.instant(row, "cancelled_at"),
                row.getString("cancel_reason"),
                row.getInt("calendar_sequence"),
                row.getInt("items"),
                row.getInt("decided"));
    }
}
