package de.zusammenspiel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who was named by somebody else and does not know yet that we keep her data (Art. 14 GDPR).
 *
 * @param source who named her
 * @param due the last day to tell her
 */
public record Notice(
        ContactId contact,
        String name,
        @Nullable String email,
        OrganisationId organisation,
        String organisationName,
        String source,
        LocalDate due) {}
