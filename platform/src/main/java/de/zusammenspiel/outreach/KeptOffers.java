package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A yes that comes later, too late or in excess is not lost: it becomes an offer for whoever needs it next. */
@Component
class KeptOffers {
    private final Offers offers;
    private final Organisations organisations;
    private final QuantityWords words;

    KeptOffers(Offers offers, Organisations organisations, QuantityWords words) {
        this.offers = offers;
        this.organisations = organisations;
        this.words = words;
    }

    /** @return empty where the yes rests on an offer that is there already */
    Optional<OfferId> keep(
            Challenge challenge,
            SupportRequest request,
            String what,
            Quantity quantity,
            @Nullable LocalDate from,
            Actor by) {
        if (challenge.offer() != null) {
            return Optional.empty();
        }
        Organisation organisation = organisations.get(challenge.organisation());
        Contact contact = challenge.contact() == null
                ? null
                : organisations.contact(challenge.contact()).orElse(null);
        return Optional.of(offers.publish(
                NewOffer.of(organisation.name(), what.isBlank() ? request.question() : what)
                        .by(organisation.id())
                        .contact(
                                challenge.contactName(),
                                contact == null ? null : contact.email(),
                                contact == null ? null : contact.phone())
                        .amount(quantity.isNamed() ? words.of(quantity) : request.amount(), request.kinds())
                        .time(from, null)
                        .place(organisation.ags(), organisation.placeLabel())
                        .notPublic()
                        .through(by.kind() == Actor.Kind.GUEST ? Channel.FORM : Channel.PHONE),
                by));
    }

    /** The company thought better of it. */
    void drop(@Nullable OfferId kept, Actor by) {
        if (kept != null && offers.get(kept).state() == OfferState.OPEN) {
            offers.close(kept, by, "");
        }
    }
}
