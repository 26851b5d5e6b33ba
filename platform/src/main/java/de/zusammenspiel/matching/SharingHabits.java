package de.zusammenspiel.matching;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.matching.Sharing.Rules;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a site wants minded whenever it shares out. */
@Service
public class SharingHabits {
    private final SharingRuleStore store;
    private final Journal journal;
    private final Clock clock;

    SharingHabits(SharingRuleStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SharingHabit current() {
        return store.current().orElse(SharingHabit.USUAL);
    }

    @Transactional
    public void set(SharingHabit habit, Actor by) {
        if (habit.asksPerYear() < 1 || habit.asksPerYear() > Rules.MOST_ASKS) {
            throw new IllegalArgumentException("asks per year: " + habit.asksPerYear());
        }
        store.put(habit, by.label(), clock.instant());
        journal.record(
                by,
                "Site",
                CurrentSite.require().value(),
                "sharingHabitSet",
                Map.of("smallFirst", habit.smallFirst().name(), "asksPerYear", String.valueOf(habit.asksPerYear())));
    }
}
