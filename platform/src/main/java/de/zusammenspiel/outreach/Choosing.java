package de.zusammenspiel.outreach;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the coordinator takes of what was promised. Runs in the transaction of the door. */
@Component
class Choosing {
    private static final String SUBJECT = "SupportRequest";

    private final PledgeStore pledges;
    private final Settlement settlement;
    private final SupportRequests requests;
    private final RequestLedger ledger;
    private final Journal journal;

    Choosing(
            PledgeStore pledges,
            Settlement settlement,
            SupportRequests requests,
            RequestLedger ledger,
            Journal journal) {
        this.pledges = pledges;
        this.settlement = settlement;
        this.requests = requests;
        this.ledger = ledger;
        this.journal = journal;
    }

    void choose(PledgeId id, Actor by) {
        Pledge chosen = pledge(id);
        ledger.lock(chosen.request());
        Pledge pledge = pledge(id);
        SupportRequest request = requests.get(pledge.request());
        if (pledge.state() != PledgeState.OFFERED || !Settlement.SEARCH.contains(request.step())) {
            throw new NotToChoose("pledge is " + pledge.state() + ", request " + request.step());
        }
        settlement.take(pledge, by);
        journal.record(
                by, SUBJECT, request.id().value(), "pledgeChosen", Map.of("organisation", pledge.organisationName()));
        if (pledge.full()) {
            for (Pledge other : settlement.standing(request.id())) {
                if (!other.id().equals(id)) {
                    settlement.thankFor(other, request, by);
                }
            }
            settlement.cover(request, by);
        } else {
            settlement.settle(request.id(), by);
        }
    }

    void enough(SupportRequestId id, Actor by) {
        Step step = ledger.lock(id);
        List<Pledge> parts = settlement.standing(id).stream()
                .filter(pledge -> !pledge.full())
                .toList();
        if (parts.isEmpty() || !Settlement.SEARCH.contains(step)) {
            throw new NotToChoose("no parts stand, or request is " + step);
        }
        journal.record(by, SUBJECT, id.value(), "partsEnough", Map.of());
        settlement.cover(requests.get(id), by);
    }

    private Pledge pledge(PledgeId id) {
        return pledges.find(id).orElseThrow(() -> new NotFound("pledge"));
    }
}
