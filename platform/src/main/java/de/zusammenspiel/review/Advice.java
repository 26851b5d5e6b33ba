package de.zusammenspiel.review;

import java.time.Instant;
import java.util.UUID;

/** What a member of the advisory circle has to say to a request. It is heard, it is no vote. */
public record Advice(UUID account, String name, String text, Instant at) {}
