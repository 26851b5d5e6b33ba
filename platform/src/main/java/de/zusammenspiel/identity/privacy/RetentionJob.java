package de.zusammenspiel.identity.privacy;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
class RetentionJob implements SiteJob {
    private final Retention retention;

    RetentionJob(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "identity.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void runFor(Site site) {
        retention.run(Actor.system());
        retention.sweepInstallation();
    }
}
