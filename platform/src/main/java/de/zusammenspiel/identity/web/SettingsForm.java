package de.zusammenspiel.identity.web;

import org.jspecify.annotations.Nullable;

/** The settings of a site as typed. */
public record SettingsForm(
        @Nullable String name,
        @Nullable String catchment,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String hasGroup,
        @Nullable String silenceIsYes) {}
