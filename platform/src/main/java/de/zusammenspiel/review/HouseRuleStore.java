package de.zusammenspiel.review;

import de.zusammenspiel.site.CurrentSite;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HouseRuleStore {
    private final JdbcClient db;

    HouseRuleStore(JdbcClient db) {
        this.db = db;
    }

    Optional<HouseRules> rules() {
        return db.sql("select quorum, meetings_per_year from review.house_rules where site_id = ?")
                .params(CurrentSite.require().value())
                .query((row, number) -> new HouseRules(row.getInt("quorum"), row.getInt("meetings_per_year")))
                .optional();
    }

    void put(HouseRules rules) {
        db.sql("""
                insert into review.house_rules (site_id, quorum, meetings_per_year) values (?, ?, ?)
                on conflict (site_id) do update
                   set quorum = excluded.quorum, meetings_per_year = excluded.meetings_per_year""")
                .params(CurrentSite.require().value(), rules.quorum(), rules.meetingsPerYear())
                .update();
    }
}
