package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IntakeReportStore {
    /** Later steps are looked after through their agreements. */
    private static final String PRESSING = """
             from intake.request
            where site_id = ?
              and step in ('SUBMITTED', 'CLARIFYING', 'SCREENED', 'ON_AGENDA', 'FAST_TRACKED', 'ACCEPTED', 'SEARCHING',
                           'PLEDGED')
              and (next_actor in ('COORDINATOR', 'GROUP') and step <> 'ON_AGENDA' or due < ?)""";

    private final JdbcClient db;

    IntakeReportStore(JdbcClient db) {
        this.db = db;
    }

    List<RequestCard> pressing(LocalDate today, int limit) {
        return db.sql("select " + RequestStore.CARD + PRESSING + " order by due nulls last, step_at, id limit ?")
                .params(site(), Date.valueOf(today), limit)
                .query(RequestStore::card)
                .list();
    }

    List<RequestCard> openAbout(String words, int limit) {
        return db.sql("select " + RequestStore.CARD + """
                 from intake.request r
                cross join lateral (select count(*) as hits from unnest(string_to_array(?, ' ')) w
                      where position(w in translate(lower(r.organisation_name || ' ' || r.question), 'äöüß', 'aous')) > 0) h
                where site_id = ? and hits > 0
                  and step in ('SUBMITTED', 'CLARIFYING', 'SCREENED', 'ON_AGENDA', 'FAST_TRACKED', 'ACCEPTED', 'SEARCHING',
                               'PLEDGED', 'AGREED', 'IN_DELIVERY')
                order by hits desc, step_at desc, id limit ?""")
                .params(words, site(), limit)
                .query(RequestStore::card)
                .list();
    }

    List<OfferCard> unseenOffers(int limit) {
        return db.sql("select " + OfferStore.CARD + """
                 from intake.offer
                where site_id = ? and approved_at is null and state = 'OPEN' order by created_at, id limit ?""")
                .params(site(), limit)
                .query(OfferStore::card)
                .list();
    }

    List<OfferCard> offersEndingBy(LocalDate day, int limit) {
        return db.sql("select " + OfferStore.CARD + """
                 from intake.offer
                where site_id = ? and state = 'OPEN' and approved_at is not null and valid_until <= ?
                order by valid_until, id limit ?""")
                .params(site(), Date.valueOf(day), limit)
                .query(OfferStore::card)
                .list();
    }

    List<RequestMilestones> milestones(Instant from, Instant before) {
        return db.sql("""
                select r.id, r.number, r.organisation_name, r.question, r.step, t.*
                  from (select request, min(at) filter (where step <> 'DRAFT') as came_in,
                               case when (array_agg(actor_kind order by seq) filter (where step <> 'DRAFT'))[1] = 'GUEST'
                                    then min(at) filter (where actor_kind = 'ACCOUNT') end as heard_at,
                               min(at) filter (where step in ('ACCEPTED', 'FAST_TRACKED')) as accepted_at,
                               min(at) filter (where step = 'PLEDGED') as pledged_at,
                               min(at) filter (where step in ('AGREED', 'IN_DELIVERY')) as agreed_at,
                               min(at) filter (where step = 'COMPLETED') as completed_at,
                               min(at) filter (where step = 'THANKED') as thanked_at
                          from intake.request_step where site_id = ? group by request) t
                  join intake.request r on r.site_id = ? and r.id = t.request
                 where t.came_in >= ? and t.came_in < ?
                 order by t.came_in, r.number""")
                .params(site(), site(), Timestamp.from(from), Timestamp.from(before))
                .query(IntakeReportStore::milestones)
                .list();
    }

    private static RequestMilestones milestones(ResultSet row, int number) throws SQLException {
        return new RequestMilestones(
                new SupportRequestId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("organisation_name"),
                row.getString("question"),
                Step.valueOf(row.getString("step")),
                row.getTimestamp("came_in").toInstant(),
                Cells.instant(row, "heard_at"),
                Cells.instant(row, "accepted_at"),
                Cells.instant(row, "pledged_at"),
                Cells.instant(row, "agreed_at"),
                Cells.instant(row, "completed_at"),
                Cells.instant(row, "thanked_at"));
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
