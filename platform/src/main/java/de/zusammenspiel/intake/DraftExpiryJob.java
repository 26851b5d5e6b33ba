package de.zusammenspiel.intake;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forms nobody came back to are deleted. */
@Component
class DraftExpiryJob implements SiteJob {
    private final Drafts drafts;

    DraftExpiryJob(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "intake-draft-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void runFor(Site site) {
        drafts.deleteExpired();
    }
}
