package de.zusammenspiel.identity.web;

import org.jspecify.annotations.Nullable;

/** What a person typed about herself. */
public record AccountForm(@Nullable String name, @Nullable String language) {}
