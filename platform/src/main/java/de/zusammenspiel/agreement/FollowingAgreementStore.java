package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.FollowingRows;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements go with whoever stands for two records that became one; what was signed stays worded as it was. */
@Component
class FollowingAgreementStore extends FollowingRows {
    private final JdbcClient db;

    FollowingAgreementStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(counted(
                "agreement.merge.agreements",
                db.sql("select count(*) from agreement.party where site_id = ? and organisation = ?"),
                gone));
    }

    @Override
    public void follow(Organisation gone, Organisation kept, Actor by) {
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        move(db.sql("update agreement.party set organisation = ? where site_id = ? and organisation = ?"), from, to);
    }
}
