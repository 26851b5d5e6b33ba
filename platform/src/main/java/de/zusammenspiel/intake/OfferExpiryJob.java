package de.zusammenspiel.intake;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.SiteJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Offers rest when their time is over or nobody confirmed them for three months; their owners hear it before and after. */
@Component
class OfferExpiryJob implements SiteJob {
    private static final int DAYS_BEFORE = 10;
    private final OfferStore store;
    private final Offers offers;
    private final OfferMails mails;
    private final Clock clock;

    OfferExpiryJob(OfferStore store, Offers offers, OfferMails mails, Clock clock) {
        this.store = store;
        this.offers = offers;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "intake-offer-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void runFor(Site site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SupportRequests.ZONE);
        for (Offer offer : store.toWarn(today, today.plusDays(DAYS_BEFORE))) {
            store.warned(offer.id());
            mails.expiring(offer, offer.endsOn());
        }
        for (Offer offer : store.expired(today)) {
            offers.expire(offer.id());
            mails.expired(offer);
        }
    }
}
