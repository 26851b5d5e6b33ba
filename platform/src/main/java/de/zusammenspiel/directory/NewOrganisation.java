package de.zusammenspiel.directory;

import de.zusammenspiel.matcher.ResourceKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known about an organisation that is entered for the first time: at least its sector and name. */
public record NewOrganisation(
        Sector sector, String name, Address address, Reach reach, Work work, Giving giving, Traits traits) {
    /** Edition of the classification of branches that new entries use. */
    public static final String CURRENT_EDITION = "2025";

    public static final int USUAL_ASKS_PER_YEAR = 4;

    record Address(
            String placeLabel,
            @Nullable String ags,
            @Nullable String postcode,
            @Nullable String street) {}

    record Reach(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website) {}

    record Work(
            @Nullable String branch,
            String branchEdition,
            @Nullable String field,
            @Nullable String legalForm,
            String description) {}

    record Giving(String words, Set<ResourceKind> kinds) {
        Giving {
            kinds = Set.copyOf(kinds);
        }
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
                new Address(placeLabel, ags, null, null),
                new Reach(null, null, null),
                new Work(null, CURRENT_EDITION, null, null, ""),
                new Giving("", Set.of()),
                Traits.UNKNOWN);
    }

    public String placeLabel() {
        return address.placeLabel();
    }

    public @Nullable String ags() {
        return address.ags();
    }

    public @Nullable String email() {
        return reach.email();
    }

    public NewOrganisation at(@Nullable String postcode, @Nullable String street) {
        Address there = new Address(address.placeLabel(), address.ags(), postcode, street);
        return new NewOrganisation(sector, name, there, reach, work, giving, traits);
    }

    public NewOrganisation reachedBy(@Nullable String email, @Nullable String phone, @Nullable String website) {
        return new NewOrganisation(sector, name, address, new Reach(email, phone, website), work, giving, traits);
    }

    /** Branch of a company: a WZ code and the edition it is from. */
    public NewOrganisation inBranch(@Nullable String branch, String edition) {
        return working(new Work(branch, edition, work.field(), work.legalForm(), work.description()));
    }

    public NewOrganisation workingIn(@Nullable String field, @Nullable String legalForm) {
        return working(new Work(work.branch(), work.branchEdition(), field, legalForm, work.description()));
    }

    public NewOrganisation described(String words) {
        return working(new Work(work.branch(), work.branchEdition(), work.field(), work.legalForm(), words));
    }

    private NewOrganisation working(Work there) {
        return new NewOrganisation(sector, name, address, reach, there, giving, traits);
    }

    public NewOrganisation giving(String words, Set<ResourceKind> kinds) {
        return new NewOrganisation(sector, name, address, reach, work, new Giving(words, kinds), traits);
    }

    public NewOrganisation with(Traits known) {
        return new NewOrganisation(sector, name, address, reach, work, giving, known);
    }

    Organisation as(UUID id) {
        return new Organisation(
                new OrganisationId(id),
                sector,
                name.strip(),
                address.ags(),
                address.placeLabel().strip(),
                address.postcode(),
                address.street(),
                reach.email(),
                reach.phone(),
                reach.website(),
                work.branch(),
                work.branchEdition(),
                work.field(),
                work.legalForm(),
                work.description(),
                giving.words(),
                giving.kinds(),
                traits,
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
