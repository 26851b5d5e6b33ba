package de.zusammenspiel.agreement.web;

import org.jspecify.annotations.Nullable;

/** The answer of one side to a written agreement. */
public record ConfirmForm(
        @Nullable String act,
        @Nullable String publicity,
        @Nullable String remark) {}
