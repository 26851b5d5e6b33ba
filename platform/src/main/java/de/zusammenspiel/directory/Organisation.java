package de.zusammenspiel.directory;

import de.zusammenspiel.matcher.ResourceKind;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company, a non-profit or a municipality as one site knows it.
 *
 * @param ags municipality key, null when unknown
 * @param branch WZ code of a company in the edition {@code branchEdition} ({@code 2025} or {@code 2008})
 * @param field what a non-profit works in
 * @param gives what a company can give, in its own words
 * @param notWhen when one had better not ask
 * @param asksPerYear how often a year it may be asked
 * @param pausedUntil the last day of a pause, null when it may be asked
 */
public record Organisation(
        OrganisationId id,
        Sector sector,
        String name,
        @Nullable String ags,
        String placeLabel,
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
        Set<ResourceKind> givesKinds,
        Traits traits,
        String notWhen,
        String causesLiked,
        String causesExcluded,
        int asksPerYear,
        @Nullable LocalDate pausedUntil,
        String pauseReason,
        boolean namingWanted,
        boolean active,
        int version) {
    public Organisation {
        givesKinds = Set.copyOf(givesKinds);
    }

    public boolean isPaused(LocalDate today) {
        return pausedUntil != null && !pausedUntil.isBefore(today);
    }

    /** What a company says of itself by its own link. */
    public record OwnWords(
            String gives,
            String notWhen,
            String causesLiked,
            String causesExcluded,
            int asksPerYear,
            @Nullable LocalDate pausedUntil,
            boolean namingWanted) {}

    public Organisation saying(OwnWords own) {
        boolean samePause = Objects.equals(pausedUntil, own.pausedUntil());
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("gives", own.gives());
        said.put("notWhen", own.notWhen());
        said.put("causesLiked", own.causesLiked());
        said.put("causesExcluded", own.causesExcluded());
        said.put("asksPerYear", own.asksPerYear());
        said.put("pausedUntil", own.pausedUntil());
        said.put("pauseReason", samePause ? pauseReason : "");
        said.put("namingWanted", own.namingWanted());
        return OrganisationFacts.with(this, said);
    }

    Organisation withIdentity(OrganisationId itsId, Sector itsSector) {
        return OrganisationFacts.with(this, Map.of("id", itsId, "sector", itsSector));
    }

    /** Names of the facts that differ from those of another version. */
    public List<String> differences(Organisation other) {
        return Arrays.stream(Organisation.class.getRecordComponents())
                .filter(component -> !"version".equals(component.getName()))
                .filter(component -> !Objects.equals(
                        OrganisationFacts.value(component, this), OrganisationFacts.value(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }
}
