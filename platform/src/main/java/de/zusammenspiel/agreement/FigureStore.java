package de.zusammenspiel.agreement;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FigureStore {
    private final JdbcClient db;

    FigureStore(JdbcClient db) {
        this.db = db;
    }

    private record Values(Map<ResourceKind, Long> cents, double hours) {}

    /** @param end the first moment after the span of time */
    AgreementFigures figures(LocalDate from, LocalDate until, Instant begin, Instant end) {
        Values estimated = values(Valuation.Moment.ESTIMATED, begin, end);
        Values actual = values(Valuation.Moment.ACTUAL, begin, end);
        return db.sql("""
                with span as (select ?::uuid as site, ?::timestamptz as since, ?::timestamptz as before),
                asked as (
                    select c.organisation,
                           bool_or(a.agreed_at >= s.since and a.agreed_at < s.before) as now,
                           bool_or(a.agreed_at < s.since) as earlier
                      from span s
                      join agreement.agreement a on a.site_id = s.site and a.agreed_at < s.before
                      join agreement.party c on c.site_id = a.site_id and c.agreement = a.id and c.side = 'COMPANY'
                     group by c.organisation)
                select (select count(*) from agreement.agreement a
                         where a.site_id = s.site and a.agreed_at >= s.since and a.agreed_at < s.before) as agreed,
                       (select count(*) from agreement.agreement a
                         where a.site_id = s.site and a.finished_at >= s.since and a.finished_at < s.before
                           and a.state in ('DONE', 'PARTLY_DONE')) as kept,
                       (select count(*) from agreement.agreement a
                         where a.site_id = s.site and a.finished_at >= s.since and a.finished_at < s.before
                           and a.state = 'NOT_DONE') as not_kept,
                       (select count(*) from agreement.agreement a
                         where a.site_id = s.site and a.state in ('CONFIRMED', 'RUNNING', 'STUCK')) as running,
                       (select count(*) from asked where now and not coalesce(earlier, false)) as companies_new,
                       (select count(*) from asked where now and earlier) as companies_returning,
                       (select count(distinct n.organisation) from agreement.agreement a
                          join agreement.party n on n.site_id = a.site_id and n.agreement = a.id
                           and n.side = 'NON_PROFIT'
                         where a.site_id = s.site and a.agreed_at >= s.since and a.agreed_at < s.before) as non_profits,
                       (select coalesce(sum(e.reached), 0) from agreement.effect e
                         where e.site_id = s.site and e.at >= s.since and e.at < s.before) as reached,
                       (select count(*) from agreement.effect e
                         where e.site_id = s.site and e.at >= s.since and e.at < s.before and e.without_us) as without_us
                  from span s""")
                .params(site(), Cells.stamp(begin), Cells.stamp(end))
                .query((row, number) -> new AgreementFigures(
                        from,
                        until,
                        row.getInt("agreed"),
                        row.getInt("kept"),
                        row.getInt("not_kept"),
                        row.getInt("running"),
                        estimated.hours(),
                        actual.hours(),
                        estimated.cents(),
                        actual.cents(),
                        row.getInt("companies_new"),
                        row.getInt("companies_returning"),
                        row.getInt("non_profits"),
                        row.getInt("reached"),
                        row.getInt("without_us")))
                .single();
    }

    private Values values(Valuation.Moment moment, Instant begin, Instant end) {
        Map<ResourceKind, Long> cents = new EnumMap<>(ResourceKind.class);
        double[] hours = {0};
        db.sql("""
                select kind, sum(cents) as cents, sum(hours) as hours from agreement.valuation
                 where site_id = ? and moment = ? and at >= ? and at < ? group by kind""")
                .params(site(), moment.name(), Cells.stamp(begin), Cells.stamp(end))
                .query((row, number) -> {
                    hours[0] += row.getDouble("hours");
                    cents.put(ResourceKind.valueOf(row.getString("kind")), row.getLong("cents"));
                    return number;
                })
                .list();
        return new Values(cents, hours[0]);
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
