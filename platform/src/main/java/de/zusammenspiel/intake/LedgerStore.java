package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LedgerStore {
    private final JdbcClient db;
    private final Ids ids;
    private final RequestCounts counts;

    LedgerStore(JdbcClient db, Ids ids, RequestCounts counts) {
        this.db = db;
        this.ids = ids;
        this.counts = counts;
    }

    /** Moves the request if it stands at a predecessor of the step. The row stays locked until the transaction ends. */
    boolean move(SupportRequestId id, Step step, Instant at, @Nullable LocalDate due, NextActor next) {
        counts.change();
        return db.sql("""
                update intake.request
                   set step_at = case when step = ? then step_at else ? end, step = ?, due = ?, next_actor = ?
                 where site_id = ? and id = ? and step = any(?)""")
                        .params(
                                step.name(),
                                Timestamp.from(at),
                                step.name(),
                                due,
                                next.name(),
                                CurrentSite.require().value(),
                                id.value(),
                                Cells.names(step.predecessors()))
                        .update()
                == 1;
    }

    Optional<Step> lock(SupportRequestId id) {
        return db.sql("select step from intake.request where site_id = ? and id = ? for update")
                .params(CurrentSite.require().value(), id.value())
                .query((row, number) -> Step.valueOf(row.getString(1)))
                .optional();
    }

    Optional<Step> stepOf(SupportRequestId id) {
        return db.sql("select step from intake.request where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query((row, number) -> Step.valueOf(row.getString(1)))
                .optional();
    }

    void insert(
            SupportRequestId id,
            Step step,
            Actor by,
            Instant at,
            @Nullable LocalDate due,
            NextActor next,
            String note) {
        db.sql("""
                insert into intake.request_step
                       (id, site_id, request, seq, step, actor_kind, actor_account, actor_name, at, due, next_actor, note)
                select ?, ?, ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
                  from intake.request_step where site_id = ? and request = ?""")
                .params(
                        ids.next(),
                        CurrentSite.require().value(),
                        id.value(),
                        step.name(),
                        by.kind().name(),
                        by.account(),
                        by.label(),
                        Timestamp.from(at),
                        due,
                        next.name(),
                        note,
                        CurrentSite.require().value(),
                        id.value())
                .update();
    }

    List<StepEntry> of(SupportRequestId id) {
        return db.sql("""
                select step, actor_name, at, due, next_actor, note from intake.request_step
                 where site_id = ? and request = ? order by seq""")
                .params(CurrentSite.require().value(), id.value())
                .query((row, number) -> new StepEntry(
                        Step.valueOf(row.getString("step")),
                        row.getString("actor_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("due", LocalDate.class),
                        NextActor.valueOf(row.getString("next_actor")),
                        row.getString("note")))
                .list();
    }

    List<SupportRequestId> reached(Step step, Instant after, Instant until) {
        return db.sql("""
                select request from intake.request_step
                 where site_id = ? and step = ? and at > ? and at <= ? group by request order by min(at)""")
                .params(CurrentSite.require().value(), step.name(), Timestamp.from(after), Timestamp.from(until))
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list();
    }
}
