package de.zusammenspiel.search;

import java.time.Instant;
import java.util.UUID;

/**
 * One result.
 *
 * @param title what it is called; "" for a meeting, which is called by its time
 * @param key number or id that leads to its page
 * @param state where it stands, a word of its module, or ""
 */
public record Found(SearchKind kind, UUID id, String title, String detail, String key, String state, Instant at) {}
