package de.zusammenspiel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a list.
 *
 * @param branchOrField WZ code of a company, field of a non-profit, "" when unknown
 */
public record OrganisationCard(
        OrganisationId id,
        Sector sector,
        String name,
        String placeLabel,
        String branchOrField,
        boolean active,
        @Nullable LocalDate pausedUntil) {

    public boolean isPaused(LocalDate today) {
        return pausedUntil != null && !pausedUntil.isBefore(today);
    }
}
