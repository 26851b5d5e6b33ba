package de.zusammenspiel.desk.handover.web;

import org.jspecify.annotations.Nullable;

/** A date of the year as typed. */
public record YearDateForm(
        @Nullable String kind,
        @Nullable String what,
        @Nullable String day,
        @Nullable String yearly,
        @Nullable String note) {}
