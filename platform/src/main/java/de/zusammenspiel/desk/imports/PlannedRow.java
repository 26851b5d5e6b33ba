package de.zusammenspiel.desk.imports;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row would become.
 *
 * @param organisation the organisation of the row, null where there is none to keep
 * @param known the organisation it certainly is
 * @param alike organisations it may be
 * @param there the need or offer, or the organisation of a list of organisations, is here already
 */
public record PlannedRow(
        int number,
        String externalId,
        String label,
        @Nullable NewOrganisation organisation,
        @Nullable OrganisationCard known,
        List<OrganisationCard> alike,
        @Nullable Person person,
        @Nullable NewRequest request,
        @Nullable NewOffer offer,
        boolean there,
        boolean bad) {

    /** A contact person as the list names it. */
    public record Person(
            String name, @Nullable String email, @Nullable String phone) {}

    public PlannedRow {
        alike = List.copyOf(alike);
    }
}
