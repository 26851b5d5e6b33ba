package de.zusammenspiel.matching;

import de.zusammenspiel.directory.FollowingRows;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often it was asked, what it kept and what people think of it count for whoever stands for both records. */
@Component
class FollowingMatchingStore extends FollowingRows {
    private final JdbcClient db;
    private final AskStore asks;

    FollowingMatchingStore(JdbcClient db, AskStore asks) {
        this.db = db;
        this.asks = asks;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(counted(
                "matching.merge.kept",
                db.sql("select count(*) from matching.kept_promise where site_id = ? and organisation = ?"),
                gone));
    }

    @Override
    public void follow(Organisation gone, Organisation kept, Actor by) {
        asks.change();
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        move(db.sql("update matching.ask set organisation = ? where site_id = ? and organisation = ?"), from, to);
        move(
                db.sql("update matching.kept_promise set organisation = ? where site_id = ? and organisation = ?"),
                from,
                to);
        db.sql("""
                delete from matching.mark m
                 where m.site_id = ? and m.candidate = 'company-' || ?
                   and exists (select 1 from matching.mark k
                                where k.site_id = m.site_id and k.request = m.request and k.candidate = 'company-' || ?)""").params(site(), from.toString(), to.toString()).update();
        db.sql("""
                update matching.mark set candidate = 'company-' || ?, name = ?
                 where site_id = ? and candidate = 'company-' || ?""").params(to.toString(), kept.name(), site(), from.toString()).update();
    }
}
