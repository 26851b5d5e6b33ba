package de.zusammenspiel.review;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends rounds whose last day is over and puts what passed screening in time on the agenda of the next meeting. */
@Component
class ReviewJob implements SiteJob {
    private final Rounds rounds;
    private final Meetings meetings;

    ReviewJob(Rounds rounds, Meetings meetings) {
        this.rounds = rounds;
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "review.rounds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void runFor(Site site) {
        rounds.endDue();
        if (site.hasGroup()) {
            meetings.fillInTime(Actor.system());
        }
    }
}
