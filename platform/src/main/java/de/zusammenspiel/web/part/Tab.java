package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/** A neighbouring view of the same thing, reached by a plain link. */
public record Tab(
        String label, String url, boolean current, @Nullable Integer count) {}
