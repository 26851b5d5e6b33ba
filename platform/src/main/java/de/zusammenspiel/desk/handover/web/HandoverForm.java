package de.zusammenspiel.desk.handover.web;

import org.jspecify.annotations.Nullable;

/** A planned handover as typed: the successor is one of the house or somebody new. */
public record HandoverForm(
        @Nullable String leaver,
        @Nullable String successor,
        @Nullable String name,
        @Nullable String email,
        @Nullable String onDay,
        @Nullable String words) {}
