package de.zusammenspiel.web;

import java.util.UUID;

/**
 * How somebody likes to narrow a list.
 *
 * @param query as it stands in the address, without the question mark
 */
public record SavedFilter(UUID id, String name, String query) {}
