package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an offer.
 *
 * @param staff entered or changed by the coordinator
 * @param version of the offer that is changed, null for a new one
 */
public record OfferFormPage(
        String title,
        String action,
        String back,
        String backLabel,
        boolean staff,
        OfferForm form,
        List<Option> kinds,
        List<Option> placeOptions,
        @Nullable Integer version,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return staff ? "intake/offer-edit" : "intake/offer-form";
    }
}
