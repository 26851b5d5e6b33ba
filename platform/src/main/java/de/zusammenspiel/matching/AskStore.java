package de.zusammenspiel.matching;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AskStore {
    private final JdbcClient db;
    private final Remembered<LocalDate, Map<OrganisationId, AskRecord>> records = new Remembered<>();

    AskStore(JdbcClient db) {
        this.db = db;
    }

    /** Tells that this transaction changes what was asked and kept. */
    void change() {
        records.change();
    }

    void asked(UUID id, OrganisationId organisation, UUID challenge, LocalDate on) {
        records.change();
        db.sql("""
                insert into matching.ask (id, site_id, organisation, challenge, asked_on) values (?, ?, ?, ?, ?)
                on conflict (site_id, challenge) do nothing""")
                .params(id, CurrentSite.require().value(), organisation.value(), challenge, on)
                .update();
    }

    void answered(UUID challenge, String answer, Instant at) {
        records.change();
        db.sql("update matching.ask set answer = ?, answered_at = ? where site_id = ? and challenge = ?")
                .params(answer, Timestamp.from(at), CurrentSite.require().value(), challenge)
                .update();
    }

    void kept(UUID id, OrganisationId organisation, UUID agreement, String what, Instant at) {
        records.change();
        db.sql("""
                insert into matching.kept_promise (id, site_id, organisation, agreement, what, kept_at)
                values (?, ?, ?, ?, ?, ?) on conflict (site_id, agreement) do nothing""")
                .params(id, CurrentSite.require().value(), organisation.value(), agreement, what, Timestamp.from(at))
                .update();
    }

    /** Of all companies what the suggestions weigh; the words of the last answer are read for one company only. */
    Map<OrganisationId, AskRecord> all(LocalDate yearStart) {
        return records.of(yearStart, () -> read(yearStart));
    }

    private Map<OrganisationId, AskRecord> read(LocalDate yearStart) {
        Map<OrganisationId, AskRecord> all = new HashMap<>();
        db.sql("""
                select coalesce(a.organisation, p.organisation) as organisation, coalesce(a.asks, 0) as asks, a.last_asked,
                       null as last_answer, null::timestamptz as last_answer_at, coalesce(p.kept, 0) as kept
                  from (select organisation, count(*) filter (where asked_on >= :year) as asks, max(asked_on) as last_asked
                          from matching.ask where site_id = :site group by organisation) a
                  full join (select organisation, count(*) as kept from matching.kept_promise
                              where site_id = :site group by organisation) p on p.organisation = a.organisation""")
                .param("site", CurrentSite.require().value())
                .param("year", yearStart)
                .query((row, number) ->
                        Map.entry(new OrganisationId(row.getObject("organisation", UUID.class)), record(row)))
                .list()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(all);
    }

    AskRecord of(OrganisationId organisation, LocalDate yearStart) {
        return db.sql("""
                select count(*) filter (where asked_on >= :year) as asks, max(asked_on) as last_asked,
                       (array_agg(answer order by answered_at desc nulls last))[1] as last_answer,
                       max(answered_at) as last_answer_at,
                       (select count(*) from matching.kept_promise
                         where site_id = :site and organisation = :organisation) as kept
                  from matching.ask where site_id = :site and organisation = :organisation""")
                .param("site", CurrentSite.require().value())
                .param("year", yearStart)
                .param("organisation", organisation.value())
                .query((row, number) -> record(row))
                .single();
    }

    /** What these companies gave before, in words. */
    Map<OrganisationId, List<String>> given(Collection<OrganisationId> companies) {
        Map<OrganisationId, List<String>> given = new HashMap<>();
        db.sql("""
                select organisation, what from matching.kept_promise
                 where site_id = ? and organisation = any(?) and what <> '' order by kept_at""")
                .params(
                        CurrentSite.require().value(),
                        companies.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new OrganisationId(row.getObject("organisation", UUID.class)), row.getString("what")))
                .list()
                .forEach(entry -> given.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return given;
    }

    private static AskRecord record(ResultSet row) throws SQLException {
        return new AskRecord(
                row.getInt("asks"),
                row.getObject("last_asked", LocalDate.class),
                row.getString("last_answer"),
                Cells.instant(row, "last_answer_at"),
                row.getInt("kept"),
                null);
    }
}
