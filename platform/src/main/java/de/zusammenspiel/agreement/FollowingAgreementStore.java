package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.Following;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.site.CurrentSite;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements go with whoever stands for two records that became one; what was signed stays worded as it was. */
@Component
class FollowingAgreementStore implements Following {
    private final JdbcClient db;

    FollowingAgreementStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(new Followed(
                "agreement.merge.agreements",
                count("select count(*) from agreement.party where site_id = ? and organisation = ?", gone)));
    }

    @Override
    public void follow(Organisation gone, Organisation kept) {
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        db.sql("update agreement.party set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
    }

    private int count(String sql, OrganisationId organisation) {
        return db.sql(sql)
                .params(site(), organisation.value())
                .query(Integer.class)
                .single();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
