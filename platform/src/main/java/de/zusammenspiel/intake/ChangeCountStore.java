package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts changes without making writers wait for each other; the sum grows with every committed change. */
@Component
class ChangeCountStore {
    enum Topic {
        REQUEST,
        OFFER
    }

    private final JdbcClient db;
    private final Ids ids;

    ChangeCountStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    void changed(Topic topic) {
        int counted = db.sql("""
                update intake.change_count set changes = changes + 1
                 where site_id = ? and id = (select id from intake.change_count where site_id = ? and topic = ?
                                              order by id limit 1 for update skip locked)""")
                .params(CurrentSite.require().value(), CurrentSite.require().value(), topic.name())
                .update();
        if (counted == 0) {
            db.sql("insert into intake.change_count (id, site_id, topic, changes) values (?, ?, ?, 1)")
                    .params(ids.next(), CurrentSite.require().value(), topic.name())
                    .update();
        }
    }

    long sum(Topic topic) {
        return db.sql(
                        "select coalesce(sum(changes), 0)::bigint from intake.change_count where site_id = ? and topic = ?")
                .params(CurrentSite.require().value(), topic.name())
                .query(Long.class)
                .single();
    }
}
