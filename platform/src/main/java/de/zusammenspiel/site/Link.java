package de.zusammenspiel.site;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.SiteId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal link somebody without an account holds: good for one purpose on one thing.
 *
 * @param purpose the German noun of the page it opens, for instance {@code antwort}; also its last path segment
 * @param subject the thing it is about (a challenge, a request, …)
 */
public record Link(
        UUID id,
        SiteId site,
        String purpose,
        UUID subject,
        String personName,
        @Nullable String personEmail,
        Instant expiresAt,
        @Nullable Instant answeredAt) {

    public Actor actor() {
        return Actor.guest(personName);
    }
}
