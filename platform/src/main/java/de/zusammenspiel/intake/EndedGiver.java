package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Outstanding;
import de.zusammenspiel.directory.events.OrganisationEnded;
import de.zusammenspiel.web.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is no more gives nothing any more: the offers close. */
@Component
class EndedGiver implements Outstanding {
    private static final Set<OfferState> OPEN = EnumSet.of(OfferState.OPEN, OfferState.RESERVED, OfferState.EXPIRED);
    private final OfferStore store;
    private final Offers offers;
    private final Texts texts;

    EndedGiver(OfferStore store, Offers offers, Texts texts) {
        this.store = store;
        this.offers = offers;
        this.texts = texts;
    }

    @Override
    public List<Line> of(OrganisationId organisation, Locale locale) {
        return open(organisation).stream()
                .map(one -> new Line(
                        texts.text(locale, "intake.ended.offer", one.number(), one.what()),
                        "/angebote/" + one.number(),
                        false))
                .toList();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationEnded ended) {
        for (OfferCard one : open(ended.organisation())) {
            offers.close(one.id(), ended.by(), texts.text(Locale.GERMAN, "intake.ended.reason"));
            if (one.state() != OfferState.EXPIRED) {
                store.endedWithGiver(one.id());
            }
        }
    }

    private List<OfferCard> open(OrganisationId organisation) {
        return offers.of(organisation).stream()
                .filter(one -> OPEN.contains(one.state()))
                .toList();
    }
}
