package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Offer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of an offer: what, how much, until when, where, and who. */
public record OfferForm(
        @Nullable String what,
        @Nullable List<String> kinds,
        @Nullable String amount,
        @Nullable String from,
        @Nullable String until,
        @Nullable String place,
        @Nullable String placeAgs,
        @Nullable String conditions,
        @Nullable String organisation,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable String phone) {

    static OfferForm empty() {
        return TypedForms.form(OfferForm.class, Map.of());
    }

    static OfferForm of(Offer offer) {
        return new OfferForm(
                offer.what(),
                offer.kinds().stream().map(Enum::name).toList(),
                offer.amount(),
                RequestForm.day(offer.availableFrom()),
                RequestForm.day(offer.validUntil()),
                offer.placeLabel(),
                offer.ags(),
                offer.conditions(),
                offer.organisationName(),
                offer.contactName(),
                offer.contactEmail(),
                offer.contactPhone());
    }
}
