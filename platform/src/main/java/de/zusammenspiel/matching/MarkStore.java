package de.zusammenspiel.matching;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MarkStore {
    enum Kind {
        PINNED,
        /** Does not fit this request, and why. */
        REJECTED,
        /** Out of the way for this request; says nothing about whether it fits. */
        HIDDEN
    }

    record Mark(String candidate, Kind kind, String name, String reason, String by, Instant at) {}

    private final JdbcClient db;

    MarkStore(JdbcClient db) {
        this.db = db;
    }

    void put(UUID id, SupportRequestId request, Mark mark) {
        db.sql("""
                insert into matching.mark (id, site_id, request, candidate, kind, name, reason, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, request, candidate) do update
                   set kind = excluded.kind, reason = excluded.reason, by_name = excluded.by_name, at = excluded.at""")
                .params(
                        id,
                        CurrentSite.require().value(),
                        request.value(),
                        mark.candidate(),
                        mark.kind().name(),
                        mark.name(),
                        mark.reason(),
                        mark.by(),
                        Timestamp.from(mark.at()))
                .update();
    }

    boolean remove(SupportRequestId request, String candidate) {
        return db.sql("delete from matching.mark where site_id = ? and request = ? and candidate = ?")
                        .params(CurrentSite.require().value(), request.value(), candidate)
                        .update()
                == 1;
    }

    /** The requests for which this candidate is out. */
    Set<SupportRequestId> without(String candidate) {
        return Set.copyOf(db.sql("""
                select request from matching.mark where site_id = ? and candidate = ? and kind <> 'PINNED'""")
                .params(CurrentSite.require().value(), candidate)
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list());
    }

    List<Mark> of(SupportRequestId request) {
        return db.sql("""
                select candidate, kind, name, reason, by_name, at from matching.mark
                 where site_id = ? and request = ? order by at desc""")
                .params(CurrentSite.require().value(), request.value())
                .query((row, number) -> new Mark(
                        row.getString("candidate"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
