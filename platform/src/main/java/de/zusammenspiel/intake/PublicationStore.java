package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies approved needs and offers to where the public pages read, and takes them away again. */
@Component
class PublicationStore {
    private final JdbcClient db;

    PublicationStore(JdbcClient db) {
        this.db = db;
    }

    /** Shows a request that is being searched for if its applicant agreed; hides it otherwise. */
    void syncNeed(SupportRequestId id, Set<Step> shownAt, Instant at) {
        db.sql("""
                delete from intake.published_need n
                 where n.site_id = ? and n.id = ?
                   and not exists (select 1 from intake.request r where r.site_id = n.site_id and r.id = n.id
                                      and r.publication_ok and r.step = any(?))""")
                .params(CurrentSite.require().value(), id.value(), Cells.names(shownAt))
                .update();
        db.sql("""
                insert into intake.published_need
                       (id, site_id, number, question, kinds, amount, ags, place_label, wish_date, published_at)
                select id, site_id, number, question, kinds, amount,
                       case when confidential_place then null else ags end,
                       case when confidential_place then '' else place_label end, wish_date, ?
                  from intake.request where site_id = ? and id = ? and publication_ok and step = any(?)
                on conflict (id) do update
                   set question = excluded.question, kinds = excluded.kinds, amount = excluded.amount,
                       ags = excluded.ags, place_label = excluded.place_label, wish_date = excluded.wish_date""")
                .params(Timestamp.from(at), CurrentSite.require().value(), id.value(), Cells.names(shownAt))
                .update();
    }

    void syncOffer(OfferId id, Instant at) {
        db.sql("""
                delete from intake.published_offer p
                 where p.site_id = ? and p.id = ?
                   and not exists (select 1 from intake.offer o where o.site_id = p.site_id and o.id = p.id
                                      and o.publication_ok and o.approved_at is not null and o.state = 'OPEN')""").params(CurrentSite.require().value(), id.value()).update();
        db.sql("""
                insert into intake.published_offer
                       (id, site_id, number, what, kinds, amount, ags, place_label, valid_until, published_at)
                select id, site_id, number, what, kinds, amount, ags, place_label, valid_until, ?
                  from intake.offer
                 where site_id = ? and id = ? and publication_ok and approved_at is not null and state = 'OPEN'
                on conflict (id) do update
                   set what = excluded.what, kinds = excluded.kinds, amount = excluded.amount, ags = excluded.ags,
                       place_label = excluded.place_label, valid_until = excluded.valid_until""")
                .params(Timestamp.from(at), CurrentSite.require().value(), id.value())
                .update();
    }

    List<PublishedNeed> needs(int limit) {
        return db.sql("""
                select number, question, kinds, amount, place_label, wish_date from intake.published_need
                 where site_id = ? order by published_at desc, id limit ?""")
                .params(CurrentSite.require().value(), limit)
                .query((row, number) -> new PublishedNeed(
                        row.getString("number"),
                        row.getString("question"),
                        Rows.kinds(row),
                        row.getString("amount"),
                        row.getString("place_label"),
                        row.getObject("wish_date", LocalDate.class)))
                .list();
    }

    List<PublishedOffer> offers(int limit) {
        return db.sql("""
                select number, what, kinds, amount, place_label, valid_until from intake.published_offer
                 where site_id = ? order by published_at desc, id limit ?""")
                .params(CurrentSite.require().value(), limit)
                .query((row, number) -> new PublishedOffer(
                        row.getString("number"),
                        row.getString("what"),
                        Rows.kinds(row),
                        row.getString("amount"),
                        row.getString("place_label"),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
