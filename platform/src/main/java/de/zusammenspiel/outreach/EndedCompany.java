package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Outstanding;
import de.zusammenspiel.directory.events.OrganisationEnded;
import de.zusammenspiel.web.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A company is no more: whoever wanted to ask it asks somebody else, and no letter goes there. */
@Component
class EndedCompany implements Outstanding {
    private final ChallengeStore store;
    private final Asking asking;
    private final Texts texts;

    EndedCompany(ChallengeStore store, Asking asking, Texts texts) {
        this.store = store;
        this.asking = asking;
        this.texts = texts;
    }

    @Override
    public List<Line> of(OrganisationId organisation, Locale locale) {
        return open(organisation).stream()
                .map(one -> new Line(
                        texts.text(locale, "outreach.ended.ask", one.number(), one.requestNumber(), one.askedByName()),
                        "/ansprachen/" + one.number(),
                        false))
                .toList();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationEnded ended) {
        for (Challenge one : open(ended.organisation())) {
            asking.withdraw(one.id(), ended.by());
            store.endedWithCompany(one.id());
        }
    }

    private List<Challenge> open(OrganisationId organisation) {
        return store.ofOrganisation(organisation).stream()
                .filter(one -> one.state().isOpen())
                .toList();
    }
}
