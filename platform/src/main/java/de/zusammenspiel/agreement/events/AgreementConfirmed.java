package de.zusammenspiel.agreement.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.SiteId;
import java.time.Instant;
import java.util.UUID;

/**
 * Both sides have confirmed: it stands.
 *
 * @param origin {@code CHALLENGE}, {@code OFFER}, {@code MARKET} or {@code DIRECT}
 * @param originId what it came from, or null when it was made directly
 */
public record AgreementConfirmed(
        SiteId site,
        UUID agreement,
        OrganisationId company,
        OrganisationId nonProfit,
        String origin,
        @org.jspecify.annotations.Nullable UUID originId,
        Instant at) {}
