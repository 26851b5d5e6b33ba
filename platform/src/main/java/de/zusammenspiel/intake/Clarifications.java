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
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions to applicants and their answers. */
@Service
public class Clarifications {
    /** Whoever is asked again gets as many working days as a reminder needs. */
    private static final int DAYS_MORE = 5;

    private final ClarificationStore store;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Links links;
    private final RequestMails mails;
    private final Journal journal;
    private final WorkingDays workingDays;
    private final Clock clock;

    Clarifications(
            ClarificationStore store,
            SupportRequests requests,
            RequestLedger ledger,
            Links links,
            RequestMails mails,
            Journal journal,
            WorkingDays workingDays,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.ledger = ledger;
        this.links = links;
        this.mails = mails;
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

    /** The question of a request that can be asked again: still open, with an address, and not asked again today. */
    @Transactional(readOnly = true)
    public Optional<Clarification> toRemind(SupportRequestId id) {
        SupportRequest request = requests.get(id);
        return request.step() != Step.CLARIFYING || !RequestMails.reachable(request)
                ? Optional.empty()
                : store.of(id).stream()
                        .filter(asked -> asked.isOpen() && !dueWhenAskedNow().equals(asked.due()))
                        .reduce((earlier, later) -> later);
    }

    private LocalDate dueWhenAskedNow() {
        return workingDays.after(LocalDate.ofInstant(clock.instant(), SupportRequests.ZONE), DAYS_MORE);
    }

    /**
     * Asks the applicant the same once more, with a new link and a new day. Whoever has that day already has just been
     * asked.
     *
     * @return the new day
     */
    @Transactional
    public LocalDate remind(ClarificationId id, Actor by) {
        ledger.lock(get(id).request());
        Clarification asked = get(id);
        SupportRequest request = requests.get(asked.request());
        if (!asked.isOpen() || request.step() != Step.CLARIFYING || !RequestMails.reachable(request)) {
            throw new NotFound("question to ask again");
        }
        LocalDate due = dueWhenAskedNow();
        if (asked.due().equals(due)) {
            return due;
        }
        store.due(id, due);
        ledger.append(request.id(), Step.CLARIFYING, by, due, NextActor.APPLICANT, "");
        mails.askedBack(request, get(id));
        journal.record(by, "SupportRequest", request.id().value(), "requestAskedBack", Map.of());
        return due;
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
