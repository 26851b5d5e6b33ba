package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.BranchList;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.Traits;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as typed.
 *
 * @param different ticked when it is none of those it looks like
 * @param shown which these were when it was ticked
 */
public record OrganisationForm(
        @Nullable String sector,
        @Nullable String name,
        @Nullable String place,
        @Nullable String placeAgs,
        @Nullable String postcode,
        @Nullable String street,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String branch,
        @Nullable String branchEdition,
        @Nullable String field,
        @Nullable String legalForm,
        @Nullable String description,
        @Nullable String gives,
        @Nullable List<String> kinds,
        @Nullable String sizeClass,
        @Nullable String insuranceRules,
        @Nullable String leaveRules,
        @Nullable String targetGroups,
        @Nullable String staff,
        @Nullable String volunteers,
        @Nullable String childProtection,
        @Nullable String childProtectionOn,
        @Nullable String hostGroups,
        @Nullable String hostPersons,
        @Nullable String notWhen,
        @Nullable String causesLiked,
        @Nullable String causesExcluded,
        @Nullable String asksPerYear,
        @Nullable String namingWanted,
        @Nullable String active,
        @Nullable String different,
        @Nullable String shown) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    static OrganisationForm empty(@Nullable String sector) {
        return new OrganisationForm(
                sector, null, null, null, null, null, null, null, null, null, "2025", null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, "4", null, "true", null,
                null);
    }

    static OrganisationForm of(Organisation organisation, Locale locale) {
        String branch = organisation.branch();
        Traits traits = organisation.traits();
        return new OrganisationForm(
                organisation.sector().name(),
                organisation.name(),
                organisation.placeLabel(),
                organisation.ags(),
                organisation.postcode(),
                organisation.street(),
                organisation.email(),
                organisation.phone(),
                organisation.website(),
                branch == null ? null : BranchList.label(branch, organisation.branchEdition(), locale),
                organisation.branchEdition(),
                organisation.field(),
                organisation.legalForm(),
                organisation.description(),
                organisation.gives(),
                organisation.givesKinds().stream().map(ResourceKind::name).toList(),
                traits.sizeClass() == null ? null : traits.sizeClass().name(),
                traits.insuranceRules(),
                traits.leaveRules(),
                traits.targetGroups(),
                number(traits.staff()),
                number(traits.volunteers()),
                number(traits.childProtection()),
                traits.childProtectionOn() == null ? null : DAY.format(traits.childProtectionOn()),
                number(traits.hostGroups()),
                number(traits.hostPersons()),
                organisation.notWhen(),
                organisation.causesLiked(),
                organisation.causesExcluded(),
                String.valueOf(organisation.asksPerYear()),
                String.valueOf(organisation.namingWanted()),
                String.valueOf(organisation.active()),
                null,
                null);
    }

    private static @Nullable String number(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
