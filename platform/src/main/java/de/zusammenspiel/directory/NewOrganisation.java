package de.zusammenspiel.directory;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known about an organisation that is entered for the first time: at least its sector and name. */
public record NewOrganisation(
        Sector sector,
        String name,
        String placeLabel,
        @Nullable String ags,
        @Nullable String postcode,
        @Nullable String street,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String branch,
        String branchEdition,
        @Nullable String field,
        @Nullable String legalForm,
        String description,
        String gives,
        Set<ResourceKind> givesKinds) {
    /** Edition of the classification of branches that new entries use. */
    public static final String CURRENT_EDITION = "2025";

    public static final int USUAL_ASKS_PER_YEAR = 4;

    public NewOrganisation {
        givesKinds = Set.copyOf(givesKinds);
    }

    public static NewOrganisation company(String name, String placeLabel, @Nullable String ags) {
        return named(Sector.COMPANY, name, placeLabel, ags);
    }

    public static NewOrganisation nonProfit(String name, String placeLabel, @Nullable String ags) {
        return named(Sector.NON_PROFIT, name, placeLabel, ags);
    }

    public static NewOrganisation municipality(String name, String placeLabel, @Nullable String ags) {
        return named(Sector.MUNICIPALITY, name, placeLabel, ags);
    }

    public static NewOrganisation named(Sector sector, String name, String placeLabel, @Nullable String ags) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                null,
                null,
                null,
                null,
                null,
                null,
                CURRENT_EDITION,
                null,
                null,
                "",
                "",
                Set.of());
    }

    public NewOrganisation at(@Nullable String postcode, @Nullable String street) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds);
    }

    public NewOrganisation reachedBy(@Nullable String email, @Nullable String phone, @Nullable String website) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds);
    }

    /** Branch of a company: a WZ code and the edition it is from. */
    public NewOrganisation inBranch(@Nullable String branch, String branchEdition) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds);
    }

    public NewOrganisation workingIn(@Nullable String field, @Nullable String legalForm) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds);
    }

    public NewOrganisation described(String description) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds);
    }

    public NewOrganisation giving(String gives, Set<ResourceKind> givesKinds) {
        return new NewOrganisation(
                sector,
                name,
                placeLabel,
                ags,
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds);
    }

    Organisation as(UUID id) {
        return new Organisation(
                new OrganisationId(id),
                sector,
                name.strip(),
                ags,
                placeLabel.strip(),
                postcode,
                street,
                email,
                phone,
                website,
                branch,
                branchEdition,
                field,
                legalForm,
                description,
                gives,
                givesKinds,
                "",
                "",
                "",
                USUAL_ASKS_PER_YEAR,
                null,
                "",
                false,
                true,
                1);
    }
}
