package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClarificationStore {
    private static final String COLUMNS =
            "id, request, question, asked_by, asked_at, due, answer, answered_by, answered_at";
    private final JdbcClient db;

    ClarificationStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Clarification asked) {
        db.sql("""
                insert into intake.clarification (id, site_id, request, question, asked_by, asked_at, due)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asked.id().value(),
                        CurrentSite.require().value(),
                        asked.request().value(),
                        asked.question(),
                        asked.askedBy(),
                        Timestamp.from(asked.askedAt()),
                        asked.due())
                .update();
    }

    /** A later answer to the same question replaces the earlier one: people correct themselves. */
    void answer(ClarificationId id, String answer, String by, Instant at) {
        db.sql("""
                update intake.clarification set answer = ?, answered_by = ?, answered_at = ?
                 where site_id = ? and id = ?""")
                .params(answer, by, Timestamp.from(at), CurrentSite.require().value(), id.value())
                .update();
    }

    void due(ClarificationId id, LocalDate due) {
        db.sql("update intake.clarification set due = ? where site_id = ? and id = ?")
                .params(due, CurrentSite.require().value(), id.value())
                .update();
    }

    Optional<Clarification> find(ClarificationId id) {
        return db.sql("select " + COLUMNS + " from intake.clarification where site_id = ? and id = ?")
                .params(CurrentSite.require().value(), id.value())
                .query(ClarificationStore::clarification)
                .optional();
    }

    List<Clarification> of(SupportRequestId request) {
        return db.sql("select " + COLUMNS
                        + " from intake.clarification where site_id = ? and request = ? order by asked_at, id")
                .params(CurrentSite.require().value(), request.value())
                .query(ClarificationStore::clarification)
                .list();
    }

    private static Clarification clarification(ResultSet row, int number) throws SQLException {
        return new Clarification(
                new ClarificationId(row.getObject("id", UUID.class)),
                new SupportRequestId(row.getObject("request", UUID.class)),
                row.getString("question"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due", LocalDate.class),
                row.getString("answer"),
                row.getString("answered_by"),
                Cells.instant(row, "answered_at"));
    }
}
