package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a request.
 *
 * @param seen names of the hints that were shown already; they are not shown twice
 * @param parts single questions offered instead of one that asks for several things
 */
public record RequestForm(
        @Nullable String organisation,
        @Nullable String municipal,
        @Nullable String councilOn,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String question,
        @Nullable String purpose,
        @Nullable List<String> kinds,
        @Nullable String amount,
        @Nullable String persons,
        @Nullable String hours,
        @Nullable String pieces,
        @Nullable String wishDate,
        @Nullable String flexible,
        @Nullable String place,
        @Nullable String placeAgs,
        @Nullable String confidential,
        @Nullable String ownSteps,
        @Nullable String whyNotOtherwise,
        @Nullable String participation,
        @Nullable String reciprocation,
        @Nullable String alternativesOk,
        @Nullable String minors,
        @Nullable String publication,
        @Nullable List<String> seen,
        @Nullable List<String> parts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    static RequestForm empty() {
        return TypedForms.form(RequestForm.class, java.util.Map.of());
    }

    static RequestForm of(SupportRequest request, Locale locale) {
        return new RequestForm(
                request.organisationName(),
                yes(request.municipal()),
                day(request.councilDecidedOn()),
                request.contactName(),
                request.contactEmail(),
                request.contactPhone(),
                request.question(),
                request.purpose(),
                request.kinds().stream().map(Enum::name).toList(),
                request.amount(),
                number(request.persons(), locale),
                number(request.hours(), locale),
                number(request.pieces(), locale),
                day(request.wishDate()),
                yes(request.flexibleDate()),
                request.placeLabel(),
                request.ags(),
                yes(request.confidentialPlace()),
                request.ownSteps(),
                request.whyNotOtherwise(),
                request.participation(),
                request.reciprocation(),
                yes(request.alternativesOk()),
                yes(request.minors()),
                yes(request.publicationOk()),
                null,
                null);
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static @Nullable String yes(boolean yes) {
        return yes ? "true" : null;
    }

    private static @Nullable String number(@Nullable Number number, Locale locale) {
        return number == null ? null : Texts.number(locale, number);
    }
}
