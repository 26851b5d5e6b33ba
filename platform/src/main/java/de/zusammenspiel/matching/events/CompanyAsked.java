package de.zusammenspiel.matching.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.SiteId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company has been asked for help. Counts towards what it may be asked in a year.
 *
 * @param request what it was asked for; somebody thought that they fit
 * @param offer the offer that made them think so
 * @param by who asked
 */
public record CompanyAsked(
        SiteId site,
        OrganisationId organisation,
        UUID challenge,
        LocalDate on,
        @Nullable SupportRequestId request,
        @Nullable OfferId offer,
        String by) {
    public CompanyAsked(SiteId site, OrganisationId organisation, UUID challenge, LocalDate on) {
        this(site, organisation, challenge, on, null, null, "");
    }
}
