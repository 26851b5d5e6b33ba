package de.zusammenspiel.intake;

import de.zusammenspiel.directory.FollowingRows;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests, offers and calls for an offer stay with whoever stands for two records that became one. */
@Component
class FollowingIntakeStore extends FollowingRows {
    private final JdbcClient db;
    private final RequestCounts counts;

    FollowingIntakeStore(JdbcClient db, RequestCounts counts) {
        this.db = db;
        this.counts = counts;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(
                counted(
                        "intake.merge.requests",
                        db.sql("select count(*) from intake.request where site_id = ? and organisation = ?"),
                        gone),
                counted(
                        "intake.merge.offers",
                        db.sql("select count(*) from intake.offer where site_id = ? and organisation = ?"),
                        gone));
    }

    @Override
    public void follow(Organisation gone, Organisation kept, Actor by) {
        counts.change();
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        db.sql("""
                update intake.request
                   set organisation = ?, organisation_name = case when organisation_name = ? then ? else organisation_name end
                 where site_id = ? and organisation = ?""").params(to, gone.name(), kept.name(), site(), from).update();
        db.sql("""
                update intake.offer
                   set organisation = ?, organisation_name = case when organisation_name = ? then ? else organisation_name end
                 where site_id = ? and organisation = ?""").params(to, gone.name(), kept.name(), site(), from).update();
        db.sql("""
                delete from intake.offer_call t using intake.offer_call better
                 where t.site_id = ? and better.site_id = t.site_id and better.offer = t.offer and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (coalesce(better.answer = 'NEEDED', false), better.answer is not null, better.id)
                       > (coalesce(t.answer = 'NEEDED', false), t.answer is not null, t.id)""").params(site(), from, to, from, to).update();
        move(db.sql("update intake.offer_call set organisation = ? where site_id = ? and organisation = ?"), from, to);
    }
}
