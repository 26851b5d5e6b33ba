package de.zusammenspiel.directory.events;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.SiteId;

/** An organisation is no more: what is open with it ends, without letters to it. */
public record OrganisationEnded(SiteId site, OrganisationId organisation, Actor by) {}
