package de.zusammenspiel.intake;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link NewRequest} together. */
public final class NewRequestBuilder {
    private final String organisationName;
    private final String question;
    private @Nullable OrganisationId organisation;
    private String contactName = "";
    private @Nullable String contactEmail;
    private @Nullable String contactPhone;
    private String purpose = "";
    private Set<ResourceKind> kinds = Set.of();
    private String amount = "";
    private @Nullable Integer persons;
    private @Nullable Double hours;
    private @Nullable Integer pieces;
    private @Nullable LocalDate wishDate;
    private boolean flexibleDate;
    private @Nullable String ags;
    private String placeLabel = "";
    private boolean confidentialPlace;
    private String ownSteps = "";
    private String whyNotOtherwise = "";
    private String participation = "";
    private String reciprocation = "";
    private boolean alternativesOk;
    private boolean minors;
    private boolean municipal;
    private @Nullable LocalDate councilDecidedOn;
    private boolean publicationOk;
    private Channel channel = Channel.FORM;
    private @Nullable Instant begunAt;

    NewRequestBuilder(String organisationName, String question) {
        this.organisationName = organisationName;
        this.question = question;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder organisation(@Nullable OrganisationId id) {
        this.organisation = id;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder contact(String name, @Nullable String email, @Nullable String phone) {
        this.contactName = name;
        this.contactEmail = email;
        this.contactPhone = phone;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder purpose(String text) {
        this.purpose = text;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder kinds(Set<ResourceKind> some) {
        this.kinds = some;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder kinds(ResourceKind... some) {
        return kinds(Set.of(some));
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder amount(String text) {
        this.amount = text;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder quantities(
            @Nullable Integer howManyPersons, @Nullable Double howManyHours, @Nullable Integer howManyPieces) {
        this.persons = howManyPersons;
        this.hours = howManyHours;
        this.pieces = howManyPieces;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder wishDate(@Nullable LocalDate day, boolean flexible) {
        this.wishDate = day;
        this.flexibleDate = flexible;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder place(@Nullable String key, String label, boolean confidential) {
        this.ags = key;
        this.placeLabel = label;
        this.confidentialPlace = confidential;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder ownSteps(String text) {
        this.ownSteps = text;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder whyNotOtherwise(String text) {
        this.whyNotOtherwise = text;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder participation(String text) {
        this.participation = text;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder reciprocation(String text) {
        this.reciprocation = text;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder alternativesOk(boolean yes) {
        this.alternativesOk = yes;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder minors(boolean yes) {
        this.minors = yes;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder municipal(boolean yes) {
        this.municipal = yes;
        return this;
    }

    /** The council of a public body has accepted the goods; without a day that is still to come. */
    @CanIgnoreReturnValue
    public NewRequestBuilder councilDecidedOn(@Nullable LocalDate day) {
        this.councilDecidedOn = day;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder publicationOk(boolean yes) {
        this.publicationOk = yes;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder channel(Channel how) {
        this.channel = how;
        return this;
    }

    @CanIgnoreReturnValue
    public NewRequestBuilder begunAt(@Nullable Instant instant) {
        this.begunAt = instant;
        return this;
    }

    public NewRequest build() {
        return new NewRequest(
                organisation,
                organisationName,
                contactName,
                contactEmail,
                contactPhone,
                question,
                purpose,
                kinds,
                amount,
                persons,
                hours,
                pieces,
                wishDate,
                flexibleDate,
                ags,
                placeLabel,
                confidentialPlace,
                ownSteps,
                whyNotOtherwise,
                participation,
                reciprocation,
                alternativesOk,
                minors,
                municipal,
                councilDecidedOn,
                publicationOk,
                channel,
                begunAt);
    }
}
