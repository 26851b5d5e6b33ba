package de.zusammenspiel.review;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AdviceStore {
    private final JdbcClient db;

    AdviceStore(JdbcClient db) {
        this.db = db;
    }

    void put(SupportRequestId request, Advice advice) {
        db.sql("""
                insert into review.advice (site_id, request, account, name, text, at) values (?, ?, ?, ?, ?, ?)
                on conflict (site_id, request, account) do update
                   set name = excluded.name, text = excluded.text, at = excluded.at""")
                .params(
                        CurrentSite.require().value(),
                        request.value(),
                        advice.account(),
                        advice.name(),
                        advice.text(),
                        Timestamp.from(advice.at()))
                .update();
    }

    List<Advice> of(SupportRequestId request) {
        return db.sql("select account, name, text, at from review.advice where site_id = ? and request = ? order by at")
                .params(CurrentSite.require().value(), request.value())
                .query((row, number) -> new Advice(
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    List<SupportRequestId> advisedBy(UUID account) {
        return db.sql("select request from review.advice where site_id = ? and account = ?")
                .params(CurrentSite.require().value(), account)
                .query((row, number) -> new SupportRequestId(row.getObject("request", UUID.class)))
                .list();
    }
}
