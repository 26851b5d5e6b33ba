package de.zusammenspiel.matching;

import java.time.Instant;

/** A candidate a person ruled out for this request, and why. */
public record RejectedView(String key, String name, String reason, String by, Instant at) {}
