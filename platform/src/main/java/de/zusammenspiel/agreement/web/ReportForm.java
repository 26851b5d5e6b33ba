package de.zusammenspiel.agreement.web;

import org.jspecify.annotations.Nullable;

/** "Läuft" or "hakt". */
public record ReportForm(@Nullable String act, @Nullable String reason) {}
