package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/** Who did what when, in plain words. {@code at} is for machines (ISO), {@code when} for people. */
public record JournalEntry(
        String at,
        String when,
        String who,
        @Nullable String onBehalfOf,
        String what,
        @Nullable String details) {}
