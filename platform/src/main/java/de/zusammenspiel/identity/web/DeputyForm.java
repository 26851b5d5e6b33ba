package de.zusammenspiel.identity.web;

import org.jspecify.annotations.Nullable;

/** A stand-in as typed. */
public record DeputyForm(
        @Nullable String account,
        @Nullable String deputy,
        @Nullable String from,
        @Nullable String until,
        @Nullable String phone,
        @Nullable String note) {}
