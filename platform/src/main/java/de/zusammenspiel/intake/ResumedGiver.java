package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Resumption;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever is there again may give again: the offers that closed with it. */
@Component
class ResumedGiver implements Resumption {
    private final OfferStore store;
    private final Offers offers;
    private final Texts texts;
    private final Clock clock;

    ResumedGiver(OfferStore store, Offers offers, Texts texts, Clock clock) {
        this.store = store;
        this.offers = offers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Line> of(OrganisationId organisation, Locale locale) {
        return closed(organisation).stream()
                .map(one -> new Line(
                        key(one),
                        texts.text(locale, "intake.ended.offer", one.number(), one.what()),
                        "/angebote/" + one.number()))
                .toList();
    }

    @Override
    public int resume(OrganisationId organisation, Set<String> keys, Actor by) {
        List<OfferCard> wanted = closed(organisation).stream()
                .filter(one -> keys.contains(key(one)))
                .toList();
        for (OfferCard one : wanted) {
            offers.release(one.id(), by);
            // Somebody has just said that it stands; an offer nobody confirmed would rest the same night.
            offers.confirm(one.id(), one.validUntil(), by);
        }
        store.forgetEndedWithGiver(organisation);
        return wanted.size();
    }

    private List<OfferCard> closed(OrganisationId organisation) {
        return store.endedWithGiver(organisation, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    }

    private static String key(OfferCard offer) {
        return "offer-" + offer.id();
    }
}
