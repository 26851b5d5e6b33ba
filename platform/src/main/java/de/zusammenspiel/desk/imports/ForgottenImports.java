package de.zusammenspiel.desk.imports;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A list holds names and addresses: when nobody takes it over within two weeks, the file goes. What was interrupted opens again. */
@Component
class ForgottenImports implements SiteJob {
    private static final Duration KEPT = Duration.ofDays(14);
    private final ImportStore store;
    private final ImportRuns runs;
    private final Clock clock;

    ForgottenImports(ImportStore store, ImportRuns runs, Clock clock) {
        this.runs = runs;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forgotten-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void runFor(Site site) {
        runs.reopenSilent();
        store.dropOlderThan(clock.instant().minus(KEPT), clock.instant());
    }
}
