package de.zusammenspiel.review;

import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TopicHintStore {
    private final JdbcClient db;

    TopicHintStore(JdbcClient db) {
        this.db = db;
    }

    void insert(TopicHint hint, Instant now) {
        db.sql("""
                insert into review.topic_hint (id, site_id, text, until, by_account, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        hint.id(),
                        CurrentSite.require().value(),
                        hint.text(),
                        hint.until(),
                        hint.account(),
                        hint.by(),
                        Timestamp.from(now))
                .update();
    }

    /** The newest first. */
    List<TopicHint> on(LocalDate day, int limit) {
        return db.sql("""
                select id, text, until, by_account, by_name from review.topic_hint
                 where site_id = ? and until >= ? order by at desc, id desc limit ?""")
                .params(CurrentSite.require().value(), day, limit)
                .query((row, number) -> new TopicHint(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getObject("until", LocalDate.class),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name")))
                .list();
    }

    boolean end(UUID id, LocalDate before) {
        return db.sql("update review.topic_hint set until = ? where site_id = ? and id = ? and until > ?")
                        .params(before, CurrentSite.require().value(), id, before)
                        .update()
                == 1;
    }
}
