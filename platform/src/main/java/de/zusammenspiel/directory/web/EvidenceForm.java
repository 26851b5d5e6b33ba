package de.zusammenspiel.directory.web;

import org.jspecify.annotations.Nullable;

/** Evidence as typed. */
public record EvidenceForm(
        @Nullable String kind,
        @Nullable String issuedOn,
        @Nullable String expiresOn,
        @Nullable String note) {}
