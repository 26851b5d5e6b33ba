package de.zusammenspiel.identity.privacy;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retention: what has served its purpose loses its people. Looking first changes nothing. */
@Service
public class Retention {
    /** @param rows how many are due today */
    public record Due(String table, String after, String period, int rows) {}

    private final PersonalDataRegister register;
    private final PersonalDataStore store;
    private final Finder finder;
    private final Journal journal;
    private final Clock clock;

    Retention(PersonalDataRegister register, PersonalDataStore store, Finder finder, Journal journal, Clock clock) {
        this.register = register;
        this.store = store;
        this.finder = finder;
        this.journal = journal;
        this.clock = clock;
    }

    /** What {@link #run} would do today. */
    @Transactional(readOnly = true)
    public List<Due> dryRun() {
        return register.rulesOfSites().stream()
                .map(rule -> new Due(
                        rule.table(), rule.named(), rule.period(), expired(rule).size()))
                .toList();
    }

    @Transactional
    public List<Due> run(Actor by) {
        List<Due> done = new ArrayList<>();
        for (RetentionRule rule : register.rulesOfSites()) {
            List<String> ids = expired(rule);
            if (!ids.isEmpty()) {
                takeOut(rule, ids);
                done.add(new Due(rule.table(), rule.named(), rule.period(), ids.size()));
            }
        }
        if (!done.isEmpty()) {
            SiteId site = CurrentSite.require();
            int rows = done.stream().mapToInt(Due::rows).sum();
            journal.record(by, "Site", site.value(), "retentionRun", Map.of("rows", String.valueOf(rows)));
        }
        return done;
    }

    /** Queues and links of the installation itself; concerns no site, so nobody's journal. */
    @Transactional
    public void sweepInstallation() {
        register.rulesOfInstallation().forEach(rule -> store.sweep(rule, clock.instant()));
    }

    private List<String> expired(RetentionRule rule) {
        return store.expired(rule, register.of(rule.table()), CurrentSite.require(), clock.instant());
    }

    /** What hangs on a row ages with it. */
    private void takeOut(RetentionRule rule, List<String> ids) {
        for (PersonalDataRegister.Group group : register.ofSites()) {
            if (group.subject().kind() == SubjectRule.Kind.VIA) {
                finder.via(group)
                        .filter(way -> way.target().equals(rule.table()))
                        .ifPresent(way -> store.erase(group, store.children(way, ids)));
            }
        }
        register.of(rule.table()).forEach(group -> store.erase(group, ids));
    }
}
