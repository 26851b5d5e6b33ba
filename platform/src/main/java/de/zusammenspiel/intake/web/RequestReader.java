package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NewRequestBuilder;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.web.FormCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the typed form of a request and says what is wrong with it. */
final class RequestReader {
    private static final int MOST = 1_000_000;
    private static final int MOST_PERSONS = 10_000;

    private RequestReader() {}

    /** As an applicant sends it: the starred fields are needed. */
    static NewRequestBuilder complete(RequestForm form, PlaceChoice place, LocalDate today, FormCheck check) {
        NewRequestBuilder request = partial(form, place, today, check);
        require(check, "organisation", form.organisation());
        require(check, "contactName", form.contactName());
        if (FormCheck.clean(form.email()).isEmpty()
                && FormCheck.clean(form.phone()).isEmpty()) {
            check.error("email", "intake.form.error.reach");
        }
        require(check, "purpose", form.purpose());
        if (form.kinds() == null || form.kinds().isEmpty()) {
            check.error("kinds", "intake.form.error.kinds");
        }
        boolean sized = !FormCheck.clean(form.amount()).isEmpty()
                || !FormCheck.clean(form.persons()).isEmpty()
                || !FormCheck.clean(form.hours()).isEmpty()
                || !FormCheck.clean(form.pieces()).isEmpty();
        if (!sized) {
            check.error("amount", "intake.form.error.amount");
        }
        if (FormCheck.clean(form.wishDate()).isEmpty() && !FormCheck.ticked(form.flexible())) {
            check.error("wishDate", "intake.form.error.date");
        }
        if (place.isBlank() && !FormCheck.ticked(form.confidential())) {
            check.error("place", "intake.form.error.place");
        }
        require(check, "whyNotOtherwise", form.whyNotOtherwise());
        require(check, "participation", form.participation());
        return request;
    }

    /** As staff enter it: only the question is needed, the rest shows as missing. */
    static NewRequestBuilder partial(RequestForm form, PlaceChoice place, LocalDate today, FormCheck check) {
        String organisation = check.text("organisation", form.organisation(), FormCheck.SHORT_TEXT);
        String question = check.required("question", form.question(), 600);
        EmailAddress email = check.email("email", form.email());
        LocalDate wishDate = check.date("wishDate", form.wishDate());
        LocalDate council = check.date("councilOn", form.councilOn());
        if (council != null && council.isAfter(today)) {
            check.error("councilOn", "intake.form.error.council");
        }
        List<ResourceKind> kinds = check.choices("kinds", ResourceKind.class, form.kinds());
        if (!place.found() && !place.isBlank()) {
            check.error("place", place.options().isEmpty() ? "intake.form.place.unknown" : "intake.form.place.which");
        }
        Ags ags = place.ags();
        return NewRequest.asking(organisation, question)
                .contact(
                        check.text("contactName", form.contactName(), FormCheck.SHORT_TEXT),
                        email == null ? null : email.value(),
                        check.phone("phone", form.phone()))
                .purpose(check.text("purpose", form.purpose(), FormCheck.LONG_TEXT))
                .kinds(Set.copyOf(kinds))
                .amount(check.text("amount", form.amount(), FormCheck.SHORT_TEXT))
                .quantities(
                        check.number("persons", form.persons(), 1, MOST_PERSONS),
                        hours(form.hours(), check),
                        check.number("pieces", form.pieces(), 1, MOST))
                .wishDate(wishDate, FormCheck.ticked(form.flexible()))
                .place(
                        ags == null ? null : ags.value(),
                        check.text("place", place.label(), FormCheck.SHORT_TEXT),
                        FormCheck.ticked(form.confidential()))
                .ownSteps(check.text("ownSteps", form.ownSteps(), FormCheck.LONG_TEXT))
                .whyNotOtherwise(check.text("whyNotOtherwise", form.whyNotOtherwise(), FormCheck.LONG_TEXT))
                .participation(check.text("participation", form.participation(), FormCheck.LONG_TEXT))
                .reciprocation(check.text("reciprocation", form.reciprocation(), FormCheck.LONG_TEXT))
                .alternativesOk(FormCheck.ticked(form.alternativesOk()))
                .minors(FormCheck.ticked(form.minors()))
                .municipal(FormCheck.ticked(form.municipal()) || council != null)
                .councilDecidedOn(council)
                .publicationOk(FormCheck.ticked(form.publication()));
    }

    private static @Nullable Double hours(@Nullable String typed, FormCheck check) {
        return check.quantity("hours", typed, 0.25, 100_000);
    }

    private static void require(FormCheck check, String field, @Nullable String typed) {
        if (FormCheck.clean(typed).isEmpty()) {
            check.error(field, "web.error.required");
        }
    }
}
