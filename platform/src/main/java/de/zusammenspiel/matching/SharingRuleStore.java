package de.zusammenspiel.matching;

import de.zusammenspiel.matching.SharingHabit.SmallFirst;
import de.zusammenspiel.site.CurrentSite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SharingRuleStore {
    private final JdbcClient db;

    SharingRuleStore(JdbcClient db) {
        this.db = db;
    }

    Optional<SharingHabit> current() {
        return db.sql("select small_first, asks_per_year from matching.sharing_rule where site_id = ?")
                .params(CurrentSite.require().value())
                .query((row, number) ->
                        new SharingHabit(SmallFirst.valueOf(row.getString("small_first")), row.getInt("asks_per_year")))
                .optional();
    }

    void put(SharingHabit habit, String by, Instant at) {
        db.sql("""
                insert into matching.sharing_rule (site_id, small_first, asks_per_year, by_name, at)
                values (?, ?, ?, ?, ?)
                on conflict (site_id) do update
                   set small_first = excluded.small_first, asks_per_year = excluded.asks_per_year,
                       by_name = excluded.by_name, at = excluded.at""")
                .params(
                        CurrentSite.require().value(),
                        habit.smallFirst().name(),
                        habit.asksPerYear(),
                        by,
                        Timestamp.from(at))
                .update();
    }
}
