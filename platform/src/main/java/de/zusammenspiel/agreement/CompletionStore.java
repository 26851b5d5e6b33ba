package de.zusammenspiel.agreement;

import de.zusammenspiel.shared.Cells;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.site.CurrentSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CompletionStore {
    /** In the column {@code side}: what the coordinator settled. */
    private static final String RESOLVED = "RESOLVED";

    private final JdbcClient db;
    private final Ids ids;

    CompletionStore(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    /** What a side said before is replaced. */
    void put(AgreementId agreement, @Nullable Side side, Completion completion) {
        String name = side == null ? RESOLVED : side.name();
        db.sql("delete from agreement.completion where site_id = ? and agreement = ? and side = ?")
                .params(site(), agreement.value(), name)
                .update();
        UUID id = ids.next();
        db.sql("""
                insert into agreement.completion (id, site_id, agreement, side, answer, note, again, at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        site(),
                        agreement.value(),
                        name,
                        completion.answer().name(),
                        completion.note(),
                        completion.again() == null ? null : completion.again().name(),
                        Cells.stamp(completion.at()),
                        completion.by())
                .update();
        int place = 0;
        for (Amount amount : completion.amounts()) {
            db.sql("""
                    insert into agreement.completion_amount (id, site_id, completion, place, persons, hours, pieces)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(ids.next(), site(), id, place, amount.persons(), amount.hours(), amount.pieces())
                    .update();
            place++;
        }
    }

    /** What the two sides said; without what was settled. */
    List<Completion> of(AgreementId agreement) {
        Map<UUID, List<Amount>> amounts = new HashMap<>();
        db.sql("""
                select m.completion, m.persons, m.hours, m.pieces from agreement.completion_amount m
                  join agreement.completion f on f.site_id = m.site_id and f.id = m.completion
                 where m.site_id = ? and f.agreement = ? order by m.completion, m.place""")
                .params(site(), agreement.value())
                .query((row, number) -> amounts.computeIfAbsent(
                                row.getObject("completion", UUID.class), key -> new ArrayList<>())
                        .add(Rows.amount(row)))
                .list();
        return db.sql("""
                select id, side, answer, note, again, at, by_name from agreement.completion
                 where site_id = ? and agreement = ? and side <> 'RESOLVED' order by at, side""")
                .params(site(), agreement.value())
                .query((row, number) -> new Completion(
                        Side.valueOf(row.getString("side")),
                        CompletionAnswer.Kind.valueOf(row.getString("answer")),
                        row.getString("note"),
                        amounts.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        row.getString("again") == null ? null : Again.valueOf(row.getString("again")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }

    /** What was really given: as it was settled, else as it was said last; empty while nobody has said anything. */
    List<Amount> given(AgreementId agreement) {
        return db.sql("""
                select m.persons, m.hours, m.pieces from agreement.completion_amount m
                 where m.site_id = ? and m.completion = (
                       select f.id from agreement.completion f where f.site_id = ? and f.agreement = ?
                        order by f.side = 'RESOLVED' desc, f.at desc limit 1)
                 order by m.place""")
                .params(site(), site(), agreement.value())
                .query((row, number) -> Rows.amount(row))
                .list();
    }

    private static UUID site() {
        return CurrentSite.require().value();
    }
}
