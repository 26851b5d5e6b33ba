package de.zusammenspiel.review;

import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens in the room: the request on the table, who is there, notes, recommendations, letters that wait. */
@Component
class RoomStore {
    private final JdbcClient db;

    RoomStore(JdbcClient db) {
        this.db = db;
    }

    record Table(
            @Nullable Instant startedAt,
            @Nullable SupportRequestId request,
            @Nullable Instant since,
            int quorum) {}

    Table table(MeetingId meeting) {
        return db.sql("""
                select m.started_at, m.on_table, m.on_table_since, coalesce(r.quorum, 0) as quorum
                  from review.meeting m left join review.house_rules r on r.site_id = m.site_id
                 where m.site_id = ? and m.id = ?""")
                .params(CurrentSite.require().value(), meeting.value())
                .query((row, number) -> {
                    return new Table(
                            Cells.instant(row, "started_at"),
                            Cells.id(row, "on_table", SupportRequestId::new),
                            Cells.instant(row, "on_table_since"),
                            row.getInt("quorum"));
                })
                .single();
    }

    void call(MeetingId meeting, SupportRequestId request, Instant now) {
        db.sql("""
                update review.meeting
                   set started_at = coalesce(started_at, ?), on_table = ?, on_table_since = ?
                 where site_id = ? and id = ? and on_table is distinct from ?""")
                .params(
                        Timestamp.from(now),
                        request.value(),
                        Timestamp.from(now),
                        CurrentSite.require().value(),
                        meeting.value(),
                        request.value())
                .update();
    }

    List<RoomItem> items(MeetingId meeting) {
        return db.sql("""
                select i.request, i.position, d.number, coalesce(d.verdict, i.recommended) as verdict, d.id is null as open,
                       i.recommended_reason, i.note, i.votes_for, i.votes_against
                  from review.agenda_item i left join review.decision d on d.id = i.decision
                 where i.site_id = ? and i.meeting = ? order by i.position, i.id""")
                .params(CurrentSite.require().value(), meeting.value())
                .query(RoomStore::item)
                .list();
    }

    private static RoomItem item(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        Integer yes = (Integer) row.getObject("votes_for");
        Integer no = (Integer) row.getObject("votes_against");
        return new RoomItem(
                new SupportRequestId(row.getObject("request", UUID.class)),
                row.getInt("position"),
                (Integer) row.getObject("number"),
                verdict == null ? null : Verdict.valueOf(verdict),
                verdict != null && row.getBoolean("open"),
                row.getString("recommended_reason"),
                row.getString("note"),
                yes == null || no == null ? null : new RoomItem.Votes(yes, no));
    }

    void note(MeetingId meeting, SupportRequestId request, String note) {
        db.sql("update review.agenda_item set note = ? where site_id = ? and meeting = ? and request = ?")
                .params(note, CurrentSite.require().value(), meeting.value(), request.value())
                .update();
    }

    void votes(MeetingId meeting, SupportRequestId request, RoomItem.Votes votes) {
        db.sql("""
                update review.agenda_item set votes_for = ?, votes_against = ?
                 where site_id = ? and meeting = ? and request = ?""")
                .params(votes.yes(), votes.no(), CurrentSite.require().value(), meeting.value(), request.value())
                .update();
    }

    void recommend(MeetingId meeting, SupportRequestId request, Verdict verdict, String reason) {
        db.sql("""
                update review.agenda_item set recommended = ?, recommended_reason = ?
                 where site_id = ? and meeting = ? and request = ? and decision is null""")
                .params(verdict.name(), reason, CurrentSite.require().value(), meeting.value(), request.value())
                .update();
    }

    /** A letter that waits for the end of the meeting. */
    record Waiting(
            SupportRequestId request,
            Verdict verdict,
            String reason,
            String farewell,
            @Nullable ReferralAddressId referral) {}

    void keepLetter(
            MeetingId meeting, SupportRequestId request, String farewell, @Nullable ReferralAddressId referral) {
        db.sql("""
                update review.agenda_item set letter = 'WAITING', farewell = ?, referral = ?
                 where site_id = ? and meeting = ? and request = ?""")
                .params(
                        farewell,
                        referral == null ? null : referral.value(),
                        CurrentSite.require().value(),
                        meeting.value(),
                        request.value())
                .update();
    }

    List<Waiting> letters(MeetingId meeting) {
        return db.sql("""
                select i.request, d.verdict, d.reason, i.farewell, i.referral
                  from review.agenda_item i join review.decision d on d.id = i.decision
                 where i.site_id = ? and i.meeting = ? and i.letter = 'WAITING' order by i.position, i.id""")
                .params(CurrentSite.require().value(), meeting.value())
                .query((row, number) -> {
                    return new Waiting(
                            new SupportRequestId(row.getObject("request", UUID.class)),
                            Verdict.valueOf(row.getString("verdict")),
                            row.getString("reason"),
                            row.getString("farewell"),
                            Cells.id(row, "referral", ReferralAddressId::new));
                })
                .list();
    }

    /** @return false when the letter went out already */
    boolean letterSent(MeetingId meeting, SupportRequestId request) {
        return db.sql("""
                update review.agenda_item set letter = 'SENT', farewell = ''
                 where site_id = ? and meeting = ? and request = ? and letter = 'WAITING'""")
                        .params(CurrentSite.require().value(), meeting.value(), request.value())
                        .update()
                == 1;
    }

    /** Meetings whose letters to the applicants are still to be sent, with how many. */
    Map<MeetingId, Integer> unsent() {
        Map<MeetingId, Integer> found = new LinkedHashMap<>();
        db.sql("""
                select i.meeting, count(*) as letters from review.agenda_item i join review.meeting m on m.id = i.meeting
                 where i.site_id = ? and i.letter = 'WAITING' and m.closed_at is not null
                 group by i.meeting, m.starts_at order by m.starts_at""")
                .params(CurrentSite.require().value())
                .query((row, number) ->
                        Map.entry(new MeetingId(row.getObject("meeting", UUID.class)), row.getInt("letters")))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    Map<UUID, String> present(MeetingId meeting) {
        return people(db.sql("select account, name from review.present where site_id = ? and meeting = ?")
                .params(CurrentSite.require().value(), meeting.value()));
    }

    void nobodyPresent(MeetingId meeting) {
        db.sql("delete from review.present where site_id = ? and meeting = ?")
                .params(CurrentSite.require().value(), meeting.value())
                .update();
    }

    void present(MeetingId meeting, UUID account, String name) {
        db.sql("""
                insert into review.present (site_id, meeting, account, name) values (?, ?, ?, ?)
                on conflict (site_id, meeting, account) do nothing""")
                .params(CurrentSite.require().value(), meeting.value(), account, name)
                .update();
    }

    Map<UUID, String> conflicts(SupportRequestId request) {
        return people(db.sql("select account, name from review.conflict where site_id = ? and request = ?")
                .params(CurrentSite.require().value(), request.value()));
    }

    void conflict(SupportRequestId request, UUID account, String name, Instant now) {
        db.sql("""
                insert into review.conflict (site_id, request, account, name, at) values (?, ?, ?, ?, ?)
                on conflict (site_id, request, account) do nothing""")
                .params(CurrentSite.require().value(), request.value(), account, name, Timestamp.from(now))
                .update();
    }

    private static Map<UUID, String> people(JdbcClient.StatementSpec statement) {
        Map<UUID, String> people = new LinkedHashMap<>();
        statement
                .query((row, number) -> Map.entry(row.getObject("account", UUID.class), row.getString("name")))
                .list()
                .forEach(one -> people.put(one.getKey(), one.getValue()));
        return people;
    }
}
