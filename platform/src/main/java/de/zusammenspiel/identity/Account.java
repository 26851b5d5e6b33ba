package de.zusammenspiel.identity;

import java.util.Locale;
import java.util.UUID;

/** A person who can sign in. What they may do stands in their memberships; {@code office} counts for the installation. */
public record Account(UUID id, String email, String name, Locale locale, boolean office, boolean disabled) {}
