package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a site keeps how its group holds its meetings. */
@Service
public class HouseRuleBook {
    private final JdbcClient db;
    private final Journal journal;

    HouseRuleBook(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public HouseRules rules() {
        return db.sql("select quorum, meetings_per_year from review.house_rules where site_id = ?")
                .params(CurrentSite.require().value())
                .query((row, number) -> new HouseRules(row.getInt("quorum"), row.getInt("meetings_per_year")))
                .optional()
                .orElse(HouseRules.USUAL);
    }

    @Transactional
    public void change(HouseRules rules, Actor by) {
        db.sql("""
                insert into review.house_rules (site_id, quorum, meetings_per_year) values (?, ?, ?)
                on conflict (site_id) do update
                   set quorum = excluded.quorum, meetings_per_year = excluded.meetings_per_year""")
                .params(CurrentSite.require().value(), rules.quorum(), rules.meetingsPerYear())
                .update();
        journal.record(
                by,
                "Site",
                CurrentSite.require().value(),
                "houseRulesChanged",
                Map.of(
                        "quorum", String.valueOf(rules.quorum()),
                        "meetings", String.valueOf(rules.meetingsPerYear())));
    }
}
