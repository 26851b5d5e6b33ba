package de.zusammenspiel.outreach;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.SupportRequestId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is going to ask whom for what.
 *
 * @param contact null for the preferred contact
 * @param text the letter without greeting and signature; blank for the usual words
 * @param because why this company came to mind; "" where a person thought of it
 */
public record Plan(
        SupportRequestId request,
        OrganisationId organisation,
        @Nullable ContactId contact,
        @Nullable OfferId offer,
        Way way,
        UUID askedBy,
        String text,
        String because) {}
