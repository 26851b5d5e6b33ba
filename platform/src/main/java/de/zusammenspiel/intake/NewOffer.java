package de.zusammenspiel.intake;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody has to give, as typed. Start with {@link #of}. */
public record NewOffer(
        @Nullable OrganisationId organisation,
        String organisationName,
        String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        String what,
        String amount,
        Set<ResourceKind> kinds,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate availableFrom,
        @Nullable String ags,
        String placeLabel,
        String conditions,
        boolean publicationOk,
        Channel channel) {

    public NewOffer {
        kinds = Set.copyOf(kinds);
    }

    public static NewOffer of(String organisationName, String what) {
        return new NewOffer(
                null,
                organisationName,
                "",
                null,
                null,
                what,
                "",
                Set.of(),
                null,
                null,
                null,
                "",
                "",
                true,
                Channel.FORM);
    }

    public NewOffer by(@Nullable OrganisationId id) {
        return new NewOffer(
                id,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                what,
                amount,
                kinds,
                validUntil,
                availableFrom,
                ags,
                placeLabel,
                conditions,
                publicationOk,
                channel);
    }

    public NewOffer contact(String name, @Nullable String email, @Nullable String phone) {
        return new NewOffer(
                organisation,
                organisationName,
                name,
                email,
                phone,
                what,
                amount,
                kinds,
                validUntil,
                availableFrom,
                ags,
                placeLabel,
                conditions,
                publicationOk,
                channel);
    }

    public NewOffer amount(String text, Set<ResourceKind> some) {
        return new NewOffer(
                organisation,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                what,
                text,
                some,
                validUntil,
                availableFrom,
                ags,
                placeLabel,
                conditions,
                publicationOk,
                channel);
    }

    public NewOffer time(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new NewOffer(
                organisation,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                what,
                amount,
                kinds,
                until,
                from,
                ags,
                placeLabel,
                conditions,
                publicationOk,
                channel);
    }

    public NewOffer place(@Nullable String key, String label) {
        return new NewOffer(
                organisation,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                what,
                amount,
                kinds,
                validUntil,
                availableFrom,
                key,
                label,
                conditions,
                publicationOk,
                channel);
    }

    public NewOffer conditions(String text) {
        return new NewOffer(
                organisation,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                what,
                amount,
                kinds,
                validUntil,
                availableFrom,
                ags,
                placeLabel,
                text,
                publicationOk,
                channel);
    }

    public NewOffer through(Channel how) {
        return new NewOffer(
                organisation,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                what,
                amount,
                kinds,
                validUntil,
                availableFrom,
                ags,
                placeLabel,
                conditions,
                publicationOk,
                how);
    }
}
