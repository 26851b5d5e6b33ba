package de.zusammenspiel.review;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments of the advisory circle on requests that are about to be decided. */
@Service
public class Advices {
    /** Advice is asked for between screening and decision. */
    public static final Set<Step> WINDOW = EnumSet.of(Step.SCREENED, Step.ON_AGENDA);

    private final AdviceStore store;
    private final SupportRequests requests;
    private final Journal journal;
    private final Clock clock;

    Advices(AdviceStore store, SupportRequests requests, Journal journal, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Requests somebody of the circle may comment on now, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<RequestCard> wanted() {
        return requests.inStep(WINDOW);
    }

    @Transactional(readOnly = true)
    public List<SupportRequestId> givenBy(UUID account) {
        return store.advisedBy(account);
    }

    @Transactional(readOnly = true)
    public List<Advice> of(SupportRequestId request) {
        return store.of(request);
    }

    /** Says something, or says it anew. */
    @Transactional
    public void give(SupportRequestId id, String text, Actor by) {
        SupportRequest request = requests.get(id);
        UUID account = by.account();
        if (account == null || !WINDOW.contains(request.step())) {
            throw new NotFound("request open for advice");
        }
        store.put(id, new Advice(account, by.name(), text, clock.instant()));
        journal.record(by, "SupportRequest", id.value(), "adviceGiven", Map.of());
    }
}
