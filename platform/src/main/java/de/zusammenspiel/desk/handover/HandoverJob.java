package de.zusammenspiel.desk.handover;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends the old sign-in once the day of a handover is over. */
@Component
class HandoverJob implements SiteJob {
    private final Handovers handovers;

    HandoverJob(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String name() {
        return "desk.handover";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void runFor(Site site) {
        handovers.completeDue();
    }
}
