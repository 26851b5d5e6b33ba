package de.zusammenspiel.agreement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed about the effect. */
public record EffectForm(
        @Nullable String provider,
        @Nullable String beneficiaries,
        @Nullable String community,
        @Nullable List<String> competences,
        @Nullable String reached,
        @Nullable String note,
        @Nullable String followUp,
        @Nullable String followUpOn,
        @Nullable String withoutUs) {}
