package de.zusammenspiel.mail;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of all sites: ids and times only. */
@Component
class QueueStore {
    /** @param site null for the letters of the installation itself */
    record Entry(MailId mail, @Nullable SiteId site) {}

    private final JdbcClient db;

    QueueStore(JdbcClient db) {
        this.db = db;
    }

    void add(MailId mail, @Nullable SiteId site, Instant due) {
        db.sql("""
                insert into mail.queue (message, site_id, due_at) values (?, ?, ?)
                    on conflict (message) do update set due_at = excluded.due_at, taken_at = null, taken_by = null""")
                .params(mail.value(), site == null ? null : site.value(), Timestamp.from(due))
                .update();
    }

    Optional<Entry> take(Instant now, String worker) {
        return db.sql("""
                update mail.queue set taken_at = :now, taken_by = :worker
                 where message = (select message from mail.queue where taken_at is null and due_at <= :now
                                   order by due_at limit 1 for update skip locked)
                returning message, site_id""")
                .param("now", Timestamp.from(now))
                .param("worker", worker)
                .query(QueueStore::entry)
                .optional();
    }

    void remove(MailId mail) {
        db.sql("delete from mail.queue where message = ?").param(mail.value()).update();
    }

    void postpone(MailId mail, Instant due) {
        db.sql("update mail.queue set due_at = ?, taken_at = null, taken_by = null where message = ?")
                .params(Timestamp.from(due), mail.value())
                .update();
    }

    /** Rows somebody took and did not bring back: by this worker before it was started anew, or by any for too long. */
    List<Entry> abandoned(Instant before, @Nullable String worker) {
        return db.sql("select message, site_id from mail.queue where taken_at < ? or taken_by = ?")
                .params(Timestamp.from(before), worker)
                .query(QueueStore::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(new MailId(row.getObject("message", UUID.class)), Cells.id(row, "site_id", SiteId::new));
    }
}
