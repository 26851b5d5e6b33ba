package de.zusammenspiel.agreement.web;

import org.jspecify.annotations.Nullable;

/** What a list of agreements is narrowed by; it stands in the address. */
public record AgreementListForm(
        @Nullable String text,
        @Nullable String state,
        @Nullable String seite) {}
