package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which criteria a site holds requests against. */
@Service
public class Criteria {
    private final ScreeningStore store;
    private final Journal journal;

    Criteria(ScreeningStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The whole catalogue as this site uses it. */
    @Transactional(readOnly = true)
    public List<CriterionSetting> all() {
        Map<Criterion, CriterionSetting> own = store.settings();
        return Arrays.stream(Criterion.values())
                .map(one -> own.getOrDefault(one, new CriterionSetting(one, Criterion.USUAL.contains(one), "")))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<CriterionSetting> active() {
        return all().stream().filter(CriterionSetting::active).toList();
    }

    @Transactional
    public void set(List<CriterionSetting> wanted, Actor by) {
        List<CriterionSetting> before = all();
        List<CriterionSetting> changed =
                wanted.stream().filter(setting -> !before.contains(setting)).toList();
        for (CriterionSetting setting : changed) {
            if (Criterion.KILLERS.contains(setting.criterion()) && !setting.active()) {
                throw new IllegalArgumentException("the two first questions cannot be switched off");
            }
            store.set(setting);
        }
        if (!changed.isEmpty()) {
            journal.record(
                    by,
                    "Site",
                    CurrentSite.require().value(),
                    "criteriaChanged",
                    Map.of("count", String.valueOf(changed.size())));
        }
    }
}
