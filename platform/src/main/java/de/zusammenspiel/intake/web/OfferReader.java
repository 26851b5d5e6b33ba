package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.web.FormCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the typed form of an offer and says what is wrong with it. */
final class OfferReader {
    private OfferReader() {}

    /** As somebody from outside sends it. */
    static NewOffer complete(OfferForm form, PlaceChoice place, LocalDate today, FormCheck check) {
        NewOffer offer = partial(form, place, check);
        if (FormCheck.clean(form.organisation()).isEmpty()) {
            check.error("organisation", "web.error.required");
        }
        if (FormCheck.clean(form.contactName()).isEmpty()) {
            check.error("contactName", "web.error.required");
        }
        if (FormCheck.clean(form.email()).isEmpty()
                && FormCheck.clean(form.phone()).isEmpty()) {
            check.error("email", "intake.form.error.reach");
        }
        if (offer.validUntil() != null && offer.validUntil().isBefore(today)) {
            check.error("until", "intake.offer.error.past");
        }
        if (place.isBlank()) {
            check.error("place", "web.error.required");
        }
        return offer;
    }

    /** As staff enter it. */
    static NewOffer partial(OfferForm form, PlaceChoice place, FormCheck check) {
        EmailAddress email = check.email("email", form.email());
        LocalDate from = check.date("from", form.from());
        LocalDate until = check.date("until", form.until());
        if (from != null && until != null && until.isBefore(from)) {
            check.error("until", "intake.offer.error.order");
        }
        if (!place.found() && !place.isBlank()) {
            check.error("place", place.options().isEmpty() ? "intake.form.place.unknown" : "intake.form.place.which");
        }
        List<ResourceKind> kinds = check.choices("kinds", ResourceKind.class, form.kinds());
        Ags ags = place.ags();
        return NewOffer.of(
                        check.text("organisation", form.organisation(), FormCheck.SHORT_TEXT),
                        check.required("what", form.what(), 1_000))
                .contact(
                        check.text("contactName", form.contactName(), FormCheck.SHORT_TEXT),
                        email == null ? null : email.value(),
                        check.phone("phone", form.phone()))
                .amount(check.text("amount", form.amount(), FormCheck.SHORT_TEXT), Set.copyOf(kinds))
                .time(from, until)
                .place(ags == null ? null : ags.value(), check.text("place", place.label(), FormCheck.SHORT_TEXT))
                .conditions(check.text("conditions", form.conditions(), 1_000));
    }
}
