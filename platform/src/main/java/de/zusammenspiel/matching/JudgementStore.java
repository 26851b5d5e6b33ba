package de.zusammenspiel.matching;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JudgementStore {
    private final JdbcClient db;

    JudgementStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, Judgement judgement) {
        db.sql("""
                insert into matching.judgement (id, site_id, request, candidate, kind, reason, parts, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        CurrentSite.require().value(),
                        judgement.request().value(),
                        judgement.candidate(),
                        judgement.kind().name(),
                        judgement.reason(),
                        PartFigures.inWords(judgement.parts()),
                        judgement.by(),
                        Timestamp.from(judgement.at()))
                .update();
    }

    /** Oldest first. */
    List<Judgement> all() {
        return db.sql("""
                select request, candidate, kind, reason, parts, by_name, at from matching.judgement
                 where site_id = ? order by at, id""")
                .params(CurrentSite.require().value())
                .query((row, number) -> new Judgement(
                        new SupportRequestId(row.getObject("request", UUID.class)),
                        row.getString("candidate"),
                        Judgement.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        PartFigures.read(row.getString("parts")),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
