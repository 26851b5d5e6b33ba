package de.zusammenspiel.review;

import de.zusammenspiel.directory.Following;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.site.CurrentSite;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the group work for whoever stands for two records that became one; they name their employer in words. */
@Component
class FollowingMembersStore implements Following {
    private final JdbcClient db;

    FollowingMembersStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        int members = db.sql("""
                select count(*) from review.participant p
                  join directory.organisation o on o.site_id = p.site_id and o.name = p.employer
                 where p.site_id = ? and o.id = ?""")
                .params(CurrentSite.require().value(), gone.value())
                .query(Integer.class)
                .single();
        return List.of(new Followed("group.merge.members", members));
    }

    @Override
    public void follow(Organisation gone, Organisation kept) {
        db.sql("update review.participant set employer = ?, version = version + 1 where site_id = ? and employer = ?")
                .params(kept.name(), CurrentSite.require().value(), gone.name())
                .update();
    }
}
