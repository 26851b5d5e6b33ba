package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.DirectGifts.Gift;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AgreementReportStore {
    private final JdbcClient db;

    AgreementReportStore(JdbcClient db) {
        this.db = db;
    }

    List<CaseAgreement> ofCase(SupportRequestId request) {
        return db.sql("""
                select a.id, a.number, a.subject, a.request_number, c.organisation_name as company_name,
                       n.organisation_name as non_profit_name, a.from_day, a.until_day, a.runner_name, a.state, a.state_at,
                       a.thanked_at is not null as thanked,
                       coalesce(v.estimated, 0) as estimated, coalesce(v.actual, 0) as actual,
                       coalesce(v.hours, 0) as hours,
                       exists (select 1 from agreement.effect e
                                where e.site_id = a.site_id and e.agreement = a.id) as rated,
                       a.origin <> 'CHALLENGE' and a.state not in ('DRAFT', 'SENT', 'NOT_DONE', 'CANCELLED') as gift,
                       g.persons, g.each, g.pieces
                  from agreement.agreement a
                  join agreement.party c on c.site_id = a.site_id and c.agreement = a.id and c.side = 'COMPANY'
                  join agreement.party n on n.site_id = a.site_id and n.agreement = a.id and n.side = 'NON_PROFIT'
                  left join lateral (
                       select sum(cents) filter (where moment = 'ESTIMATED') as estimated,
                              sum(cents) filter (where moment = 'ACTUAL') as actual,
                              sum(hours) filter (where moment = 'ACTUAL') as hours
                         from agreement.valuation where site_id = a.site_id and agreement = a.id) v on true
                  left join lateral (
                       select f.id from agreement.completion f
                        where a.state = 'PARTLY_DONE' and f.site_id = a.site_id and f.agreement = a.id
                        order by f.side = 'RESOLVED' desc, f.at desc limit 1) came on true
                  left join lateral (
                       select array_agg(case when came.id is null then k.persons
                                             when k.persons is null then m.persons
                                             else coalesce(m.persons, 0) end order by k.place) as persons,
                              array_agg(case when came.id is null then k.hours
                                             when k.hours is null then m.hours
                                             else coalesce(m.hours, 0) end order by k.place) as each,
                              array_agg(case when came.id is null then k.pieces
                                             when k.pieces is null then m.pieces
                                             else coalesce(m.pieces, 0) end order by k.place) as pieces
                         from agreement.contribution k
                         left join agreement.completion_amount m
                                on m.site_id = k.site_id and m.completion = came.id and m.place = k.place
                        where k.site_id = a.site_id and k.agreement = a.id and k.giver = 'COMPANY') g on true
                 where a.site_id = ? and a.request = ? order by a.created_at, a.number""")
                .params(site(), request.value())
                .query((row, number) -> new CaseAgreement(
                        CardStore.card(row, number),
                        row.getLong("estimated"),
                        row.getLong("actual"),
                        row.getDouble("hours"),
                        row.getBoolean("rated"),
                        row.getBoolean("gift") ? gift(row) : null))
                .list();
    }

    private static Gift gift(ResultSet row) throws SQLException {
        Array persons = row.getArray("persons");
        if (persons == null) {
            return new Gift(null, null, null);
        }
        Integer[] people = (Integer[]) persons.getArray();
        Double[] hours = (Double[]) row.getArray("each").getArray();
        Integer[] pieces = (Integer[]) row.getArray("pieces").getArray();
        Amount all = AgreedAmounts.of(IntStream.range(0, people.length)
                .mapToObj(one -> new Amount(people[one], hours[one], pieces[one]))
                .toList());
        return new Gift(all.persons(), all.hours(), all.pieces());
    }

    List<AgreementCard> agreed(Instant from, Instant before) {
        return db.sql(CardStore.CARD + """
                 where a.site_id = ? and a.agreed_at >= ? and a.agreed_at < ? order by a.agreed_at, a.number""")
                .params(site(), Cells.stamp(from), Cells.stamp(before))
                .query(CardStore::card)
                .list();
    }

    List<AgreementCard> finished(Instant from, Instant before) {
        return db.sql(CardStore.CARD + """
                 where a.site_id = ? and a.finished_at >= ? and a.finished_at < ?
                   and a.state in ('DONE', 'PARTLY_DONE', 'NOT_DONE') order by a.finished_at, a.number""")
                .params(site(), Cells.stamp(from), Cells.stamp(before))
                .query(CardStore::card)
                .list();
    }

    List<KindValue> values(Instant from, Instant before) {
        return db.sql("""
                select kind, moment, sum(hours) as hours, sum(cents) as cents from agreement.valuation
                 where site_id = ? and at >= ? and at < ? group by kind, moment order by kind, moment""")
                .params(site(), Cells.stamp(from), Cells.stamp(before))
                .query((row, number) -> new KindValue(
                        ResourceKind.valueOf(row.getString("kind")),
                        Valuation.Moment.valueOf(row.getString("moment")),
                        row.getDouble("hours"),
                        row.getLong("cents")))
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
