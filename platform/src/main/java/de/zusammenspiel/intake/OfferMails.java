package de.zusammenspiel.intake;

import de.zusammenspiel.letter.LetterKind;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Letter;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Links;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
    private final Letters letters;
    private final IntakeNotice notice;

    OfferMails(Outbox outbox, Links links, Letters letters, IntakeNotice notice) {
        this.notice = notice;
        this.outbox = outbox;
        this.links = links;
        this.letters = letters;
    }

    void received(Offer offer) {
        to(offer, IntakeLetterKinds.OFFER_RECEIVED, Map.of())
                .ifPresent(letter ->
                        outbox.send(letter.after(notice.paragraph(Objects.requireNonNull(offer.contactEmail())))
                                .direct()
                                .build()));
    }

    void expiring(Offer offer, LocalDate until) {
        to(offer, IntakeLetterKinds.OFFER_EXPIRING, Map.of("bis", until))
                .ifPresent(letter -> outbox.send(letter.build()));
    }

    void expired(Offer offer) {
        to(offer, IntakeLetterKinds.OFFER_EXPIRED, Map.of()).ifPresent(letter -> outbox.send(letter.build()));
    }

    void whoNeedsIt(Offer offer, OfferCall call) {
        String path =
                links.issue(NEEDED, call.id().value(), call.contactName(), call.contactEmail(), LIFE) + "/" + NEEDED;
        outbox.send(letters.write(
                        IntakeLetterKinds.OFFER_CALL,
                        Recipient.outside(call.contactName(), call.contactEmail()),
                        Map.of("kurz", offer.what().lines().findFirst().orElse(""), "angebot", details(offer)),
                        path)
                .about(offer.id().value())
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

    private Optional<Letter.Builder> to(Offer offer, LetterKind kind, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("nummer", offer.number());
        values.put("angebot", offer.what());
        return Optional.ofNullable(offer.contactEmail())
                .flatMap(EmailAddress::parse)
                .map(address -> letters.write(
                                kind, new Recipient(offer.contactName(), address, true), values, path(offer))
                        .about(offer.id().value()));
    }

    private String path(Offer offer) {
        return links.issue(OFFER, offer.id().value(), offer.contactName(), offer.contactEmail(), LIFE) + "/" + OFFER;
    }
}
