package de.zusammenspiel.review;

import de.zusammenspiel.site.CurrentSite;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupHandoverStore {
    private final JdbcClient db;
    private final DuoStore duos;

    GroupHandoverStore(JdbcClient db, DuoStore duos) {
        this.db = db;
        this.duos = duos;
    }

    void dissolve(UUID request) {
        duos.change();
        db.sql("delete from review.case_duo where site_id = ? and request = ?")
                .params(CurrentSite.require().value(), request)
                .update();
    }

    int moveTasks(UUID from, UUID to, String name) {
        return db.sql("""
                update review.task set owner = ?, owner_name = ?
                 where site_id = ? and owner = ? and done_at is null""").params(to, name, CurrentSite.require().value(), from).update();
    }
}
