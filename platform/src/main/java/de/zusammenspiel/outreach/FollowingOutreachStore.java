package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Following;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Links;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks, promises and hints go with whoever stands for two records that became one. */
@Component
class FollowingOutreachStore implements Following {
    private final JdbcClient db;
    private final Links links;

    FollowingOutreachStore(JdbcClient db, Links links) {
        this.db = db;
        this.links = links;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(
                new Followed(
                        "outreach.merge.asks",
                        count("select count(*) from outreach.challenge where site_id = ? and organisation = ?", gone)),
                new Followed(
                        "outreach.merge.hints",
                        count("select count(*) from outreach.call_hint where site_id = ? and organisation = ?", gone)));
    }

    @Override
    public void follow(Organisation gone, Organisation kept) {
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        withdrawSecondAsks(from, to);
        db.sql("""
                update outreach.challenge
                   set organisation = ?,
                       organisation_name = case when state in ('PLANNED', 'ASKED') then ? else organisation_name end
                 where site_id = ? and organisation = ?""").params(to, kept.name(), site(), from).update();
        db.sql("update outreach.pledge set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
        db.sql("""
                delete from outreach.call_hint t using outreach.call_hint better
                 where t.site_id = ? and better.site_id = t.site_id and better.recipient = t.recipient
                   and better.id <> t.id and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (better.strength, better.id) > (t.strength, t.id)""").params(site(), from, to, from, to).update();
        db.sql("update outreach.call_hint set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
        joinRecipients(from, to);
        db.sql("update outreach.call_recipient set organisation = ? where site_id = ? and organisation = ?")
                .params(to, site(), from)
                .update();
    }

    /** Of two open asks for one request the one that was asked first stays; the other answer link ends. */
    private void withdrawSecondAsks(UUID from, UUID to) {
        db.sql("""
                update outreach.challenge t set state = 'WITHDRAWN', version = t.version + 1
                  from outreach.challenge better
                 where t.site_id = ? and better.site_id = t.site_id and better.request = t.request and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and t.state in ('PLANNED', 'ASKED') and better.state in ('PLANNED', 'ASKED')
                   and (better.asked_at is null, coalesce(better.asked_at, better.planned_at), better.planned_at, better.id)
                       < (t.asked_at is null, coalesce(t.asked_at, t.planned_at), t.planned_at, t.id)
                returning t.id""").params(site(), from, to, from, to).query(UUID.class).list().forEach(links::end);
    }

    /** Of two who were asked whom they know the one who answered stays, with the hints of both. */
    private void joinRecipients(UUID from, UUID to) {
        db.sql("""
                update outreach.call_hint h set recipient = better.id
                  from outreach.call_recipient t, outreach.call_recipient better
                 where h.site_id = ? and t.site_id = h.site_id and t.id = h.recipient
                   and better.site_id = t.site_id and better.call = t.call and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (better.reply is not null, coalesce(better.reply in ('KNOWS', 'ASKS'), false), better.id)
                       > (t.reply is not null, coalesce(t.reply in ('KNOWS', 'ASKS'), false), t.id)
                   and not exists (select 1 from outreach.call_hint k
                                    where k.site_id = h.site_id and k.recipient = better.id
                                      and k.organisation = h.organisation)""").params(site(), from, to, from, to).update();
        db.sql("""
                delete from outreach.call_recipient t using outreach.call_recipient better
                 where t.site_id = ? and better.site_id = t.site_id and better.call = t.call and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (better.reply is not null, coalesce(better.reply in ('KNOWS', 'ASKS'), false), better.id)
                       > (t.reply is not null, coalesce(t.reply in ('KNOWS', 'ASKS'), false), t.id)""").params(site(), from, to, from, to).update();
    }

    @Override
    public void follow(ContactId gone, ContactId kept) {
        db.sql("update outreach.challenge set contact = ? where site_id = ? and contact = ?")
                .params(kept.value(), site(), gone.value())
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
