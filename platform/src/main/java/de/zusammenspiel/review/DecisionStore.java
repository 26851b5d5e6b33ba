package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.site.CurrentSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DecisionStore {
    private static final String COLUMNS = """
            select d.request, d.number, d.verdict, d.reason, d.at, d.by_name, d.decided_in, d.meeting, d.round,
                   array(select a.name from review.abstention a
                          where a.site_id = d.site_id and a.decision = d.id order by a.name) as abstained
              from review.decision d""";

    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    /** @return false when the request has a decision of this number already */
    boolean insert(UUID id, Decision decision, @Nullable UUID byAccount) {
        MeetingId meeting = decision.meeting();
        RoundId round = decision.round();
        return db.sql("""
                insert into review.decision (id, site_id, request, number, verdict, reason, at, by_account, by_name,
                                             decided_in, meeting, round)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (site_id, request, number) do nothing""")
                        .params(
                                id,
                                CurrentSite.require().value(),
                                decision.request().value(),
                                decision.number(),
                                decision.verdict().name(),
                                decision.reason(),
                                Timestamp.from(decision.at()),
                                byAccount,
                                decision.by(),
                                decision.in().name(),
                                meeting == null ? null : meeting.value(),
                                round == null ? null : round.value())
                        .update()
                == 1;
    }

    void abstain(UUID id, UUID decision, UUID account, String name) {
        db.sql("""
                insert into review.abstention (id, site_id, decision, account, name) values (?, ?, ?, ?, ?)
                on conflict (site_id, decision, account) do nothing""")
                .params(id, CurrentSite.require().value(), decision, account, name)
                .update();
    }

    List<Decision> of(SupportRequestId request) {
        return db.sql(COLUMNS + " where d.site_id = ? and d.request = ? order by d.number desc")
                .params(CurrentSite.require().value(), request.value())
                .query(DecisionStore::decision)
                .list();
    }

    int count(SupportRequestId request) {
        return db.sql("select coalesce(max(number), 0) from review.decision where site_id = ? and request = ?")
                .params(CurrentSite.require().value(), request.value())
                .query(Integer.class)
                .single();
    }

    List<Decision> in(MeetingId meeting) {
        return db.sql(COLUMNS + " where d.site_id = ? and d.meeting = ? order by d.at, d.id")
                .params(CurrentSite.require().value(), meeting.value())
                .query(DecisionStore::decision)
                .list();
    }

    /** What was decided outside meetings in a span of time, for the report to the next meeting. */
    List<Decision> outsideMeetings(Instant from, Instant until) {
        return db.sql(COLUMNS + " where d.site_id = ? and d.meeting is null and d.at > ? and d.at <= ? order by d.at")
                .params(CurrentSite.require().value(), Timestamp.from(from), Timestamp.from(until))
                .query(DecisionStore::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                new SupportRequestId(row.getObject("request", UUID.class)),
                row.getInt("number"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                DecidedIn.valueOf(row.getString("decided_in")),
                Cells.id(row, "meeting", MeetingId::new),
                Cells.id(row, "round", RoundId::new),
                Arrays.asList((String[]) row.getArray("abstained").getArray()));
    }
}
