package de.zusammenspiel.desk.notes;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes next with an organisation.
 *
 * @param doneAt null as long as it is to be done
 */
public record ContactStep(
        UUID id,
        OrganisationId organisation,
        String organisationName,
        @Nullable ContactId contact,
        @Nullable String contactName,
        String step,
        LocalDate due,
        String byName,
        @Nullable Instant doneAt) {}
