package de.zusammenspiel.review;

import de.zusammenspiel.site.CurrentSite;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MinutesStore {
    /**
     * What a meeting said, by numbers and not by names: a request that is called otherwise afterwards, or somebody who
     * married, changes no minutes. Whoever changes these words empties the column {@code facts}, or else every sitting of
     * the last weeks seems changed.
     */
    private static final String FACTS = """
            jsonb_build_array(extract(epoch from m.starts_at), m.place,
              (select jsonb_agg(jsonb_build_array(i.request, i.position, i.note, i.votes_for, i.votes_against,
                                                  i.recommended, i.recommended_reason,
                                                  d.number, d.verdict, d.reason, extract(epoch from d.at),
                                                  (select jsonb_agg(a.account order by a.account)
                                                     from review.abstention a
                                                    where a.site_id = d.site_id and a.decision = d.id))
                                order by i.position, i.id)
                 from review.agenda_item i left join review.decision d on d.id = i.decision
                where i.site_id = m.site_id and i.meeting = m.id),
              (select jsonb_agg(p.account order by p.account)
                 from review.present p where p.site_id = m.site_id and p.meeting = m.id),
              (select jsonb_agg(jsonb_build_array(t.what, t.owner, t.due) order by t.due, t.id)
                 from review.task t where t.site_id = m.site_id and t.meeting = m.id))::text as facts_now""";

    private static final String VERSION =
            "v.meeting, v.number, v.file_name, v.sha256, v.content, v.facts, v.sent_at, v.sent_by";

    private final JdbcClient db;

    /** @param facts digest of what the meeting says now */
    record Sent(MinutesVersion sent, String facts) {
        boolean isChanged() {
            return !facts.equals(sent.facts());
        }
    }

    MinutesStore(JdbcClient db) {
        this.db = db;
    }

    /** Two who send at once do it one after the other. */
    void lock(MeetingId meeting) {
        db.sql("select id from review.meeting where site_id = ? and id = ? for update")
                .params(site(), meeting.value())
                .query(UUID.class)
                .optional();
    }

    void insert(UUID id, MinutesVersion version, byte[] pdf) {
        db.sql("""
                insert into review.minutes_version (id, site_id, meeting, number, file_name, pdf, sha256, content, facts,
                                                    sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        site(),
                        version.meeting().value(),
                        version.number(),
                        version.fileName(),
                        pdf,
                        version.sha256(),
                        version.content(),
                        version.facts(),
                        Timestamp.from(version.sentAt()),
                        version.sentBy())
                .update();
    }

    /** The latest first. */
    List<MinutesVersion> of(MeetingId meeting) {
        return db.sql("select " + VERSION
                        + " from review.minutes_version v where v.site_id = ? and v.meeting = ? order by v.number desc")
                .params(site(), meeting.value())
                .query(MinutesStore::version)
                .list();
    }

    /** Digest of what the meeting says now. */
    String facts(MeetingId meeting) {
        return db.sql("select " + FACTS + " from review.meeting m where m.site_id = ? and m.id = ?")
                .params(site(), meeting.value())
                .query((row, place) -> facts(row))
                .single();
    }

    /** What the members have of the meetings closed since, where it can be told what those said. */
    List<Sent> sent(Instant since) {
        return db.sql("select " + VERSION + ", " + FACTS + """
                  from review.meeting m
                  join lateral (select w.* from review.minutes_version w
                                 where w.site_id = m.site_id and w.meeting = m.id
                                 order by w.number desc limit 1) v on v.facts is not null
                 where m.site_id = ? and m.closed_at >= ? order by m.starts_at""")
                .params(site(), Timestamp.from(since))
                .query((row, place) -> new Sent(version(row, place), facts(row)))
                .list();
    }

    private static String facts(ResultSet row) throws SQLException {
        return MinutesBook.digest(row.getString("facts_now").getBytes(StandardCharsets.UTF_8));
    }

    private static MinutesVersion version(ResultSet row, int place) throws SQLException {
        return new MinutesVersion(
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("content"),
                row.getString("facts"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sent_by"));
    }

    Optional<byte[]> pdf(MeetingId meeting, int number) {
        return db.sql("select pdf from review.minutes_version where site_id = ? and meeting = ? and number = ?")
                .params(site(), meeting.value(), number)
                .query((row, place) -> row.getBytes("pdf"))
                .optional();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
