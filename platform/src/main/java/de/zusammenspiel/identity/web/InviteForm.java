package de.zusammenspiel.identity.web;

import org.jspecify.annotations.Nullable;

/** An invitation as typed. */
public record InviteForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String part) {}
