package de.zusammenspiel.outreach.events;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.shared.SiteId;

/** Nothing more is needed for a request: its promises cover it, or the coordinator said that they are enough. */
public record RequestCovered(SiteId site, SupportRequestId request) {}
