package de.zusammenspiel.outreach.web;

import org.jspecify.annotations.Nullable;

/** Who asks whom, and how; organisation and offer come along from a suggestion. */
public record NewChallengeForm(
        @Nullable String organisation,
        @Nullable String angebot,
        @Nullable String q,
        @Nullable String who,
        @Nullable String contact,
        @Nullable String how,
        @Nullable String anyway) {}
