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
        Contact contact,
        Gift gift,
        Span span,
        Spot spot,
        String conditions,
        boolean publicationOk,
        Channel channel) {

    record Contact(
            String name, @Nullable String email, @Nullable String phone) {}

    record Gift(String what, String amount, Set<ResourceKind> kinds) {
        Gift {
            kinds = Set.copyOf(kinds);
        }
    }

    record Span(@Nullable LocalDate from, @Nullable LocalDate until) {}

    record Spot(@Nullable String ags, String label) {}

    public static NewOffer of(String organisationName, String what) {
        return new NewOffer(
                null,
                organisationName,
                new Contact("", null, null),
                new Gift(what, "", Set.of()),
                new Span(null, null),
                new Spot(null, ""),
                "",
                true,
                Channel.FORM);
    }

    public String contactName() {
        return contact.name();
    }

    public @Nullable String contactEmail() {
        return contact.email();
    }

    public @Nullable String contactPhone() {
        return contact.phone();
    }

    public String what() {
        return gift.what();
    }

    public String amount() {
        return gift.amount();
    }

    public Set<ResourceKind> kinds() {
        return gift.kinds();
    }

    public @Nullable LocalDate validUntil() {
        return span.until();
    }

    public @Nullable LocalDate availableFrom() {
        return span.from();
    }

    public @Nullable String ags() {
        return spot.ags();
    }

    public String placeLabel() {
        return spot.label();
    }

    public NewOffer by(@Nullable OrganisationId id) {
        return new NewOffer(id, organisationName, contact, gift, span, spot, conditions, publicationOk, channel);
    }

    public NewOffer contact(String name, @Nullable String email, @Nullable String phone) {
        Contact there = new Contact(name, email, phone);
        return new NewOffer(
                organisation, organisationName, there, gift, span, spot, conditions, publicationOk, channel);
    }

    public NewOffer amount(String text, Set<ResourceKind> some) {
        Gift sized = new Gift(gift.what(), text, some);
        return new NewOffer(
                organisation, organisationName, contact, sized, span, spot, conditions, publicationOk, channel);
    }

    public NewOffer time(@Nullable LocalDate from, @Nullable LocalDate until) {
        Span then = new Span(from, until);
        return new NewOffer(
                organisation, organisationName, contact, gift, then, spot, conditions, publicationOk, channel);
    }

    public NewOffer place(@Nullable String key, String label) {
        Spot there = new Spot(key, label);
        return new NewOffer(
                organisation, organisationName, contact, gift, span, there, conditions, publicationOk, channel);
    }

    public NewOffer conditions(String text) {
        return new NewOffer(organisation, organisationName, contact, gift, span, spot, text, publicationOk, channel);
    }

    /** Said to one request only: nobody agreed to have it shown. */
    public NewOffer notPublic() {
        return new NewOffer(organisation, organisationName, contact, gift, span, spot, conditions, false, channel);
    }

    public NewOffer through(Channel how) {
        return new NewOffer(organisation, organisationName, contact, gift, span, spot, conditions, publicationOk, how);
    }
}
