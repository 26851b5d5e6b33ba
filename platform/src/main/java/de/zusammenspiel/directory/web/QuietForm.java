package de.zusammenspiel.directory.web;

import org.jspecify.annotations.Nullable;

/** A time in which a company had better not be asked, as typed. */
public record QuietForm(
        @Nullable String kind,
        @Nullable String what,
        @Nullable String from,
        @Nullable String until) {
    static QuietForm empty() {
        return new QuietForm(null, null, null, null);
    }
}
