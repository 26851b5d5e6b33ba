package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.region.WorkingDays;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Links;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions to applicants and their answers. */
@Service
public class Clarifications {
    private final ClarificationStore store;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Links links;
    private final Journal journal;
    private final WorkingDays workingDays;
    private final Clock clock;

    Clarifications(
            ClarificationStore store,
            SupportRequests requests,
            RequestLedger ledger,
            Links links,
            Journal journal,
            WorkingDays workingDays,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.ledger = ledger;
        this.links = links;
        this.journal = journal;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Clarification get(ClarificationId id) {
        return store.find(id).orElseThrow(() -> new NotFound("clarification"));
    }

    @Transactional(readOnly = true)
    public List<Clarification> of(SupportRequestId request) {
        return store.of(request);
    }

    /** The applicant answers by link, or tells it the coordinator by phone; then it is the coordinator's turn again. */
    @Transactional
    public void answer(ClarificationId id, String text, Actor by) {
        Clarification asked = get(id);
        store.answer(id, text, by.label(), clock.instant());
        links.answered(RequestMails.QUESTION, id.value());
        if (requests.get(asked.request()).step() == Step.CLARIFYING) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), SupportRequests.ZONE);
            ledger.append(
                    asked.request(),
                    Step.CLARIFYING,
                    by,
                    workingDays.after(today, SupportRequests.DAYS_TO_ANSWER),
                    NextActor.COORDINATOR,
                    "");
        }
        journal.record(by, "SupportRequest", asked.request().value(), "requestAnswered", Map.of());
    }
}
