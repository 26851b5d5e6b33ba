package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a site keeps how its group holds its meetings. */
@Service
public class HouseRuleBook {
    private final HouseRuleStore store;
    private final Journal journal;

    HouseRuleBook(HouseRuleStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public HouseRules rules() {
        return store.rules().orElse(HouseRules.USUAL);
    }

    @Transactional
    public void change(HouseRules rules, Actor by) {
        store.put(rules);
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
