package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A wish date that passed without an agreement lands on the coordinator's list. */
@Component
class WishDateJob implements SiteJob {
    private static final Set<Step> BEFORE_AGREEMENT = EnumSet.of(
            Step.CLARIFYING, Step.SCREENED, Step.FAST_TRACKED, Step.ON_AGENDA, Step.ACCEPTED, Step.SEARCHING);
    private final RequestStore store;
    private final RequestLedger ledger;
    private final Clock clock;

    WishDateJob(RequestStore store, RequestLedger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "intake-wish-date";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(3);
    }

    @Override
    public void runFor(Site site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SupportRequests.ZONE);
        for (SupportRequest request : store.wishPassed(today, BEFORE_AGREEMENT)) {
            ledger.append(
                    request.id(), request.step(), Actor.system(), today, NextActor.COORDINATOR, "Wunschtermin vorbei");
            store.wishFlagged(request.id());
        }
    }
}
