package de.zusammenspiel.matching.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.SiteId;
import java.time.Instant;
import java.util.UUID;

/**
 * A company has answered.
 *
 * @param answer {@code YES}, {@code PARTLY}, {@code LATER} or {@code NO}; a later answer replaces an earlier one
 */
public record AnswerGiven(SiteId site, OrganisationId organisation, UUID challenge, String answer, Instant at) {}
