package de.zusammenspiel.agreement;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Outstanding;
import de.zusammenspiel.directory.events.OrganisationEnded;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A company is no more. A yes that became no agreement yet is searched for again at once; an agreement somebody counts
 * on waits for a person, who says so to the other side.
 */
@Component
class EndedPromises implements Outstanding {
    private final CardStore cards;
    private final AgreementStore store;
    private final Challenges challenges;
    private final Texts texts;

    EndedPromises(CardStore cards, AgreementStore store, Challenges challenges, Texts texts) {
        this.cards = cards;
        this.store = store;
        this.challenges = challenges;
        this.texts = texts;
    }

    @Override
    public List<Line> of(OrganisationId organisation, Locale locale) {
        List<Line> lines = new ArrayList<>();
        unagreed(organisation)
                .forEach((pledge, number) -> lines.add(new Line(
                        texts.text(locale, "agreement.ended.pledge", number, pledge.what()),
                        "/anfragen/" + number,
                        false)));
        cards.ofOrganisation(organisation.value()).stream()
                .filter(one -> one.state().isChangeable() || one.state().isUnderWay())
                .map(one -> new Line(
                        texts.text(locale, "agreement.ended.line", one.number(), one.subject(), one.nonProfitName()),
                        "/vereinbarungen/" + one.number(),
                        true))
                .forEach(lines::add);
        return lines;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationEnded ended) {
        unagreed(ended.organisation())
                .forEach((pledge, number) -> challenges.reopen(pledge.request(), pledge.id(), ended.by()));
    }

    /** Promises without an agreement, each with the number of its request. */
    private Map<Pledge, String> unagreed(OrganisationId organisation) {
        Map<Pledge, String> unagreed = new LinkedHashMap<>();
        for (Challenge challenge : challenges.of(organisation)) {
            List<Pledge> standing = challenges.pledgesOf(challenge.id()).stream()
                    .filter(pledge -> pledge.state().stands())
                    .toList();
            if (!standing.isEmpty()) {
                List<UUID> agreed = store.pledgesOf(challenge.request());
                standing.stream()
                        .filter(pledge -> !agreed.contains(pledge.id().value()))
                        .forEach(pledge -> unagreed.put(pledge, challenge.requestNumber()));
            }
        }
        return unagreed;
    }
}
