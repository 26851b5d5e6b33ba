package de.zusammenspiel.matching;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.GeoPoint;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.language.OlderCodes;
import de.zusammenspiel.matcher.phrase.AmountPhrases;
import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.Municipalities;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts requests, offers and companies into the words of the matcher. */
@Component
class Translation {
    private final Municipalities municipalities;

    Translation(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Need need(SupportRequest request) {
        return new Need(
                request.id().toString(),
                request.organisationName(),
                request.question(),
                request.kinds(),
                Set.of(),
                amount(request),
                window(null, request.flexibleDate() ? null : request.wishDate()),
                place(request),
                // Hands are needed on the spot.
                request.kinds().equals(Set.of(ResourceKind.HANDS)));
    }

    private static @Nullable Amount amount(SupportRequest request) {
        Integer persons = request.persons();
        Double hours = request.hours();
        Integer pieces = request.pieces();
        if (persons == null && hours == null && pieces == null) {
            return request.amount().isBlank() ? null : AmountPhrases.read(request.amount());
        }
        return new Amount(persons, hours, null, null, pieces, null, null, null, request.amount());
    }

    /** Of a place that must stay secret only the Land counts: several distances would give it away. */
    private Locality place(SupportRequest request) {
        String ags = request.ags();
        if (request.confidentialPlace()) {
            return ags == null || ags.length() < 2 ? Locality.UNKNOWN : Locality.ofAgs(ags.substring(0, 2));
        }
        return place(ags, request.placeLabel());
    }

    Offer offer(de.zusammenspiel.intake.Offer offer) {
        OrganisationId organisation = offer.organisation();
        return new Offer(
                offer.id().toString(),
                organisation == null
                        ? offer.id().toString()
                        : organisation.value().toString(),
                offer.organisationName(),
                offer.what(),
                offer.kinds(),
                Set.of(),
                offer.amount().isBlank() ? null : AmountPhrases.read(offer.amount()),
                window(offer.availableFrom(), offer.validUntil()),
                place(offer.ags(), offer.placeLabel()),
                null,
                offer.conditions());
    }

    Company company(Organisation organisation, List<String> given) {
        return new Company(
                organisation.id().value().toString(),
                organisation.name(),
                branch(organisation),
                (organisation.description() + "\n" + organisation.gives()).strip(),
                Set.of(),
                place(organisation.ags(), organisation.placeLabel()),
                given);
    }

    /** Registers go on naming the codes of 2008, some of which mean another trade now. */
    private static @Nullable String branch(Organisation organisation) {
        String code = organisation.branch();
        return code == null || NewOrganisation.CURRENT_EDITION.equals(organisation.branchEdition())
                ? code
                : OlderCodes.in2025(code);
    }

    private static @Nullable TimeWindow window(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null && until == null ? null : TimeWindow.between(from, until);
    }

    private Locality place(@Nullable String key, String label) {
        Optional<Ags> ags = key == null ? Optional.empty() : Ags.parse(key);
        GeoPoint point = ags.flatMap(municipalities::location)
                .map(location -> new GeoPoint(location.latitude(), location.longitude()))
                .orElse(null);
        return new Locality(point, key, label.isBlank() ? null : label);
    }
}
