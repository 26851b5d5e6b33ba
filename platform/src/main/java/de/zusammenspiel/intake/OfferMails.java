package de.zusammenspiel.intake;

import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters to those who offer something, and to those who might need it. */
@Component
class OfferMails {
    static final Duration LIFE = Duration.ofDays(120);
    static final String OFFER = "angebot";
    static final String NEEDED = "gebraucht";

    private final Outbox outbox;
    private final Links links;
    private final Sites sites;
    private final Texts texts;

    OfferMails(Outbox outbox, Links links, Sites sites, Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.sites = sites;
        this.texts = texts;
    }

    void received(Offer offer) {
        to(offer, "intake.offer-received")
                .ifPresent(
                        letter -> outbox.send(letter.subject(say("intake.mail.offerReceived.subject", offer.number()))
                                .paragraph(say("intake.mail.offerReceived.thanks", offer.what()))
                                .paragraph(say(
                                        "intake.mail.offerReceived.next",
                                        sites.current().contactName()))
                                .action(say("intake.mail.offer.open"), path(offer))
                                .direct()
                                .build()));
    }

    void expiring(Offer offer, LocalDate until) {
        to(offer, "intake.offer-expiring")
                .ifPresent(
                        letter -> outbox.send(letter.subject(say("intake.mail.offerExpiring.subject", offer.number()))
                                .paragraph(say("intake.mail.offerExpiring.text", offer.what(), until))
                                .action(say("intake.mail.offerExpiring.go"), path(offer))
                                .after(say("intake.mail.offerExpiring.after"))
                                .build()));
    }

    void expired(Offer offer) {
        to(offer, "intake.offer-expired")
                .ifPresent(letter -> outbox.send(letter.subject(say("intake.mail.offerExpired.subject", offer.number()))
                        .paragraph(say("intake.mail.offerExpired.text", offer.what()))
                        .action(say("intake.mail.offerExpired.go"), path(offer))
                        .build()));
    }

    void whoNeedsIt(Offer offer, OfferCall call) {
        String path =
                links.issue(NEEDED, call.id().value(), call.contactName(), call.contactEmail(), LIFE) + "/" + NEEDED;
        outbox.send(Letter.to(Recipient.outside(call.contactName(), call.contactEmail()))
                .kind("intake.offer-call")
                .about(offer.id().value())
                .subject(say(
                        "intake.mail.offerCall.subject",
                        offer.what().lines().findFirst().orElse("")))
                .paragraph(say("intake.mail.offerCall.text"))
                .paragraph(details(offer))
                .action(say("intake.mail.offerCall.answer"), path)
                .after(say("intake.mail.offerCall.after"))
                .build());
    }

    private String details(Offer offer) {
        StringBuilder details = new StringBuilder(offer.what());
        for (String more : new String[] {offer.amount(), offer.placeLabel(), offer.conditions()}) {
            if (!more.isBlank()) {
                details.append(" · ").append(more);
            }
        }
        return details.toString();
    }

    private Optional<Letter.Builder> to(Offer offer, String kind) {
        return Optional.ofNullable(offer.contactEmail())
                .flatMap(EmailAddress::parse)
                .map(address -> Letter.to(new Recipient(offer.contactName(), address, true))
                        .kind(kind)
                        .about(offer.id().value()));
    }

    private String path(Offer offer) {
        return links.issue(OFFER, offer.id().value(), offer.contactName(), offer.contactEmail(), LIFE) + "/" + OFFER;
    }

    private String say(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }
}
