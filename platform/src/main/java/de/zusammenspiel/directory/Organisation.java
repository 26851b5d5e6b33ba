package de.zusammenspiel.directory;

import de.zusammenspiel.matcher.ResourceKind;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
        return new Organisation(
                id,
                sector,
                name,
                ags,
                placeLabel,
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
                own.gives(),
                givesKinds,
                traits,
                own.notWhen(),
                own.causesLiked(),
                own.causesExcluded(),
                own.asksPerYear(),
                own.pausedUntil(),
                samePause ? pauseReason : "",
                own.namingWanted(),
                active,
                version);
    }

    Organisation withIdentity(OrganisationId itsId, Sector itsSector) {
        return new Organisation(
                itsId,
                itsSector,
                name,
                ags,
                placeLabel,
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
                traits,
                notWhen,
                causesLiked,
                causesExcluded,
                asksPerYear,
                pausedUntil,
                pauseReason,
                namingWanted,
                active,
                version);
    }

    /** Names of the facts that differ from those of another version. */
    public List<String> differences(Organisation other) {
        return Arrays.stream(Organisation.class.getRecordComponents())
                .filter(component -> !"version".equals(component.getName()))
                .filter(component -> !Objects.equals(value(component, this), value(component, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Organisation organisation) {
        try {
            return component.getAccessor().invoke(organisation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record opens its components", e);
        }
    }
}
