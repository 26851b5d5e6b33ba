package de.zusammenspiel.matching.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.SiteId;
import java.time.LocalDate;
import java.util.UUID;

/** A company has been asked for help. Counts towards what it may be asked in a year. */
public record CompanyAsked(SiteId site, OrganisationId organisation, UUID challenge, LocalDate on) {}
