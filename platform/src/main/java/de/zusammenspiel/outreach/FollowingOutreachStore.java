package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.FollowingRows;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Links;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks, promises and hints go with whoever stands for two records that became one. */
@Component
class FollowingOutreachStore extends FollowingRows {
    private final JdbcClient db;
    private final Links links;
    private final Journal journal;

    FollowingOutreachStore(JdbcClient db, Links links, Journal journal) {
        this.db = db;
        this.links = links;
        this.journal = journal;
    }

    @Override
    public List<Followed> of(OrganisationId gone) {
        return List.of(
                counted(
                        "outreach.merge.asks",
                        db.sql("select count(*) from outreach.challenge where site_id = ? and organisation = ?"),
                        gone),
                counted(
                        "outreach.merge.hints",
                        db.sql("select count(*) from outreach.call_hint where site_id = ? and organisation = ?"),
                        gone));
    }

    @Override
    public void follow(Organisation gone, Organisation kept, Actor by) {
        UUID from = gone.id().value();
        UUID to = kept.id().value();
        for (Withdrawn one : withdrawSecondAsks(from, to)) {
            links.end(one.id());
            journal.record(
                    by,
                    "SupportRequest",
                    one.request(),
                    "challengeWithdrawnMerged",
                    Map.of("number", one.number(), "one", one.withdrawn(), "other", one.stays()));
        }
        db.sql("""
                update outreach.challenge
                   set organisation = ?,
                       organisation_name = case when state in ('PLANNED', 'ASKED') then ? else organisation_name end
                 where site_id = ? and organisation = ?""").params(to, kept.name(), site(), from).update();
        move(db.sql("update outreach.pledge set organisation = ? where site_id = ? and organisation = ?"), from, to);
        db.sql("""
                delete from outreach.call_hint t using outreach.call_hint better
                 where t.site_id = ? and better.site_id = t.site_id and better.recipient = t.recipient
                   and better.id <> t.id and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (better.strength, better.id) > (t.strength, t.id)""").params(site(), from, to, from, to).update();
        move(db.sql("update outreach.call_hint set organisation = ? where site_id = ? and organisation = ?"), from, to);
        joinRecipients(from, to);
        move(
                db.sql("update outreach.call_recipient set organisation = ? where site_id = ? and organisation = ?"),
                from,
                to);
    }

    /** Of two open asks for one request the one that was asked first stays; the other answer link ends. */
    private List<Withdrawn> withdrawSecondAsks(UUID from, UUID to) {
        return db.sql("""
                update outreach.challenge t set state = 'WITHDRAWN', version = t.version + 1
                  from outreach.challenge better
                 where t.site_id = ? and better.site_id = t.site_id and better.request = t.request and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and t.state in ('PLANNED', 'ASKED') and better.state in ('PLANNED', 'ASKED')
                   and (better.asked_at is null, coalesce(better.asked_at, better.planned_at), better.planned_at, better.id)
                       < (t.asked_at is null, coalesce(t.asked_at, t.planned_at), t.planned_at, t.id)
                returning t.id, t.request, t.number, t.organisation_name as withdrawn, better.organisation_name as stays""")
                .params(site(), from, to, from, to)
                .query((row, number) -> new Withdrawn(
                        row.getObject("id", UUID.class),
                        row.getObject("request", UUID.class),
                        row.getString("number"),
                        row.getString("withdrawn"),
                        row.getString("stays")))
                .list();
    }

    /** @param withdrawn whom it was to ask, under the name it knew; {@code stays} of the other ask */
    private record Withdrawn(UUID id, UUID request, String number, String withdrawn, String stays) {}

    /** Of two who were asked whom they know the one who answered stays, with the hints of both. */
    private void joinRecipients(UUID from, UUID to) {
        db.sql("""
                select t.id as gone, better.id as kept
                  from outreach.call_recipient t
                  join outreach.call_recipient better on better.site_id = t.site_id and better.call = t.call
                 where t.site_id = ? and better.id <> t.id
                   and t.organisation in (?, ?) and better.organisation in (?, ?)
                   and (better.reply is not null, coalesce(better.reply in ('KNOWS', 'ASKS'), false), better.id)
                       > (t.reply is not null, coalesce(t.reply in ('KNOWS', 'ASKS'), false), t.id)""")
                .params(site(), from, to, from, to)
                .query((row, number) -> new Twice(row.getObject("gone", UUID.class), row.getObject("kept", UUID.class)))
                .list()
                .forEach(this::joinRecipients);
    }

    private record Twice(UUID gone, UUID kept) {}

    private void joinRecipients(Twice twice) {
        db.sql("""
                update outreach.call_hint h set recipient = ?
                 where h.site_id = ? and h.recipient = ?
                   and not exists (select 1 from outreach.call_hint k
                                    where k.site_id = h.site_id and k.recipient = ?
                                      and k.organisation = h.organisation)""").params(twice.kept(), site(), twice.gone(), twice.kept()).update();
        db.sql("delete from outreach.call_recipient where site_id = ? and id = ?")
                .params(site(), twice.gone())
                .update();
    }

    @Override
    public void follow(ContactId gone, ContactId kept) {
        move(
                db.sql("update outreach.challenge set contact = ? where site_id = ? and contact = ?"),
                gone.value(),
                kept.value());
    }
}
