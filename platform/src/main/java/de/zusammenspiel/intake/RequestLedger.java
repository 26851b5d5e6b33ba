package de.zusammenspiel.intake;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of steps: where every request stands, since when, and who moves next. Modules above append to it in the
 * transaction of their own act; lists and the road band read nothing else.
 */
@Service
public class RequestLedger {
    /** While these steps last, a need that may be published is shown on the public page. */
    static final Set<Step> PUBLIC = EnumSet.of(Step.FAST_TRACKED, Step.ACCEPTED, Step.SEARCHING);

    private final LedgerStore store;
    private final PublicationStore publication;
    private final Clock clock;

    RequestLedger(LedgerStore store, PublicationStore publication, Clock clock) {
        this.store = store;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * Writes the next step, if the request stands where this step may follow.
     *
     * @param due until when {@code next} should have moved
     * @param note one sentence in plain words, or ""
     * @throws StepNotAllowed if the request stands elsewhere, for instance because somebody else was quicker
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(SupportRequestId id, Step step, Actor by, @Nullable LocalDate due, NextActor next, String note) {
        Instant now = clock.instant();
        if (!store.move(id, step, now, due, next)) {
            Step standing = store.stepOf(id).orElseThrow(() -> new NotFound("request"));
            throw new StepNotAllowed(standing, step);
        }
        store.insert(id, step, by, now, due, next, note);
        publication.syncNeed(id, PUBLIC, now);
    }

    /**
     * Holds the request until the transaction ends, for decisions about what is scarce: nobody else moves it or adds to
     * it meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Step lock(SupportRequestId id) {
        return store.lock(id).orElseThrow(() -> new NotFound("request"));
    }

    @Transactional(readOnly = true)
    public List<StepEntry> steps(SupportRequestId id) {
        return store.of(id);
    }

    /** Requests that took this step in a span of time, the earliest first: for reports to people who were not there. */
    @Transactional(readOnly = true)
    public List<SupportRequestId> reached(Step step, Instant after, Instant until) {
        return store.reached(step, after, until);
    }

    /** Writes down when a draft was begun; the row itself is a draft already. */
    void begun(SupportRequestId id, Actor by, Instant at) {
        store.insert(id, Step.DRAFT, by, at, null, NextActor.APPLICANT, "");
    }
}
