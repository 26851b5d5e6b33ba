package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DuoStore {
    private final JdbcClient db;
    private final Remembered<Set<SupportRequestId>, Map<UUID, Cases>> loads = new Remembered<>();

    DuoStore(JdbcClient db) {
        this.db = db;
    }

    void put(SupportRequestId request, CaseDuo duo, Instant since) {
        loads.change();
        db.sql("""
                insert into review.case_duo (site_id, request, connector, connector_name, runner, runner_name, since)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, request) do update
                   set connector = excluded.connector, connector_name = excluded.connector_name,
                       runner = excluded.runner, runner_name = excluded.runner_name, since = excluded.since""")
                .params(
                        CurrentSite.require().value(),
                        request.value(),
                        duo.connector(),
                        duo.connectorName(),
                        duo.runner(),
                        duo.runnerName(),
                        Timestamp.from(since))
                .update();
    }

    Optional<CaseDuo> of(SupportRequestId request) {
        return db.sql("""
                select request, connector, connector_name, runner, runner_name from review.case_duo
                 where site_id = ? and request = ?""")
                .params(CurrentSite.require().value(), request.value())
                .query((row, number) -> duo(row))
                .optional();
    }

    Map<SupportRequestId, CaseDuo> these(Collection<SupportRequestId> requests) {
        Map<SupportRequestId, CaseDuo> duos = new HashMap<>();
        db.sql("""
                select request, connector, connector_name, runner, runner_name from review.case_duo
                 where site_id = ? and request = any (?)""")
                .params(
                        CurrentSite.require().value(),
                        requests.stream().map(SupportRequestId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new SupportRequestId(row.getObject("request", UUID.class)), duo(row)))
                .list()
                .forEach(one -> duos.put(one.getKey(), one.getValue()));
        return duos;
    }

    /** For the store beside this one, which takes duos away. */
    void change() {
        loads.change();
    }

    /** How many cases somebody carries, and how many of them are under way. */
    record Cases(int running, int all) {
        static final Cases NONE = new Cases(0, 0);
    }

    /** Counted where they lie: in ten years a city has thousands of duos. */
    Map<UUID, Cases> cases(List<SupportRequestId> underWay) {
        return loads.of(Set.copyOf(underWay), () -> read(underWay));
    }

    private Map<UUID, Cases> read(List<SupportRequestId> underWay) {
        Map<UUID, Cases> cases = new HashMap<>();
        db.sql("""
                select m.account, count(u.request) as running, count(*) as carried
                  from review.case_duo d
                 cross join lateral (values (d.connector), (d.runner)) m (account)
                  left join unnest(?::uuid[]) u (request) on u.request = d.request
                 where d.site_id = ? group by m.account""")
                .params(
                        underWay.stream().map(SupportRequestId::value).toArray(UUID[]::new),
                        CurrentSite.require().value())
                .query((row, number) -> Map.entry(
                        row.getObject("account", UUID.class), new Cases(row.getInt("running"), row.getInt("carried"))))
                .list()
                .forEach(one -> cases.put(one.getKey(), one.getValue()));
        return Map.copyOf(cases);
    }

    /** Accepted since that day and nobody carries it yet, the longest waiting first. */
    List<SupportRequestId> without(Instant since) {
        return db.sql("""
                select d.request from review.decision d
                 where d.site_id = ? and d.verdict = 'ACCEPTED' and d.at >= ?
                   and not exists (select 1 from review.case_duo c where c.site_id = d.site_id and c.request = d.request)
                 group by d.request order by max(d.at), d.request limit 50""")
                .params(CurrentSite.require().value(), Timestamp.from(since))
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list();
    }

    /** Members with a conflict of interest. */
    List<UUID> abstained(SupportRequestId request) {
        return db.sql("""
                select a.account from review.abstention a
                  join review.decision d on d.site_id = a.site_id and d.id = a.decision
                 where d.site_id = ? and d.request = ?""")
                .params(CurrentSite.require().value(), request.value())
                .query(UUID.class)
                .list();
    }

    List<SupportRequestId> casesOf(UUID account) {
        return db.sql("""
                select request from review.case_duo
                 where site_id = ? and (connector = ? or runner = ?) order by since desc""")
                .params(CurrentSite.require().value(), account, account)
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list();
    }

    private static CaseDuo duo(ResultSet row) throws SQLException {
        return new CaseDuo(
                row.getObject("connector", UUID.class),
                row.getString("connector_name"),
                row.getObject("runner", UUID.class),
                row.getString("runner_name"));
    }
}
