package de.zusammenspiel.review;

import de.zusammenspiel.directory.FollowingRows;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the group work for whoever stands for two records that became one; they name their employer in words. */
@Component
class FollowingMembersStore extends FollowingRows {
    private final JdbcClient db;

    FollowingMembersStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(counted("group.merge.members", db.sql("""
                select count(*) from review.participant p
                  join directory.organisation o on o.site_id = p.site_id and o.name = p.employer
                 where p.site_id = ? and o.id = ?"""), gone));
    }

    @Override
    public void follow(Organisation gone, Organisation kept, Actor by) {
        db.sql("update review.participant set employer = ?, version = version + 1 where site_id = ? and employer = ?")
                .params(kept.name(), site(), gone.name())
                .update();
    }
}
