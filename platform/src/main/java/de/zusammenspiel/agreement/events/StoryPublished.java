package de.zusammenspiel.agreement.events;

import de.zusammenspiel.shared.SiteId;
import java.time.Instant;
import java.util.UUID;

/**
 * A story of a kept promise is public, with the consent of both sides.
 *
 * @param slug last part of its address, {@code /{site}/geschichten/{slug}}
 */
public record StoryPublished(SiteId site, UUID story, String slug, String title, Instant at) {}
