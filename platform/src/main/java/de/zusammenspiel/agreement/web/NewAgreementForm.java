package de.zusammenspiel.agreement.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed for a direct agreement.
 *
 * @param more it comes on top of what this company has promised already
 */
public record NewAgreementForm(
        @Nullable String companyName,
        @Nullable String company,
        @Nullable String what,
        @Nullable String kind,
        @Nullable String persons,
        @Nullable String hours,
        @Nullable String pieces,
        @Nullable String more) {}
