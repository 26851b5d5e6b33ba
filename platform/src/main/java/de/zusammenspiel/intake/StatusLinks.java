package de.zusammenspiel.intake;

import de.zusammenspiel.site.Links;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways for people without an account to come back to what they sent. */
@Service
public class StatusLinks {
    private final Links links;

    StatusLinks(Links links) {
        this.links = links;
    }

    /** @return path of the status page of a request */
    @Transactional
    public String of(SupportRequest request) {
        return links.issue(
                        RequestMails.STATUS,
                        request.id().value(),
                        request.contactName(),
                        request.contactEmail(),
                        RequestMails.STATUS_LIFE)
                + "/" + RequestMails.STATUS;
    }

    /** @return path of the page where the owner of an offer extends or ends it */
    @Transactional
    public String of(Offer offer) {
        return links.issue(
                        OfferMails.OFFER,
                        offer.id().value(),
                        offer.contactName(),
                        offer.contactEmail(),
                        OfferMails.LIFE)
                + "/" + OfferMails.OFFER;
    }
}
