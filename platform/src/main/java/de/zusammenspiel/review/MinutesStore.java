package de.zusammenspiel.review;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MinutesStore {
    private final JdbcClient db;

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
                insert into review.minutes_version (id, site_id, meeting, number, file_name, pdf, sha256, content,
                                                    sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        site(),
                        version.meeting().value(),
                        version.number(),
                        version.fileName(),
                        pdf,
                        version.sha256(),
                        version.content(),
                        Timestamp.from(version.sentAt()),
                        version.sentBy())
                .update();
    }

    /** The latest first. */
    List<MinutesVersion> of(MeetingId meeting) {
        return db.sql("""
                select number, file_name, sha256, content, sent_at, sent_by from review.minutes_version
                 where site_id = ? and meeting = ? order by number desc""")
                .params(site(), meeting.value())
                .query((row, place) -> new MinutesVersion(
                        meeting,
                        row.getInt("number"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getString("content"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("sent_by")))
                .list();
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
