package de.zusammenspiel.matching;

import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matching.events.AnswerGiven;
import de.zusammenspiel.matching.events.CompanyAsked;
import de.zusammenspiel.matching.events.PromiseKept;
import de.zusammenspiel.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the record of asks, answers and kept promises, in the transaction of the act it is told about. */
@Component
class ReadinessListener {
    private final AskStore store;
    private final Judgements judgements;
    private final Ids ids;

    ReadinessListener(AskStore store, Judgements judgements, Ids ids) {
        this.store = store;
        this.judgements = judgements;
        this.ids = ids;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CompanyAsked asked) {
        store.asked(ids.next(), asked.organisation(), asked.challenge(), asked.on());
        SupportRequestId request = asked.request();
        if (request != null) {
            OfferId offer = asked.offer();
            judgements.accepted(
                    request,
                    offer == null ? new Candidate.OfCompany(asked.organisation()) : new Candidate.OfOffer(offer),
                    asked.by());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnswerGiven given) {
        store.answered(given.challenge(), given.answer(), given.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PromiseKept kept) {
        store.kept(ids.next(), kept.organisation(), kept.agreement(), kept.what(), kept.at());
    }
}
