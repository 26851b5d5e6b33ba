package de.zusammenspiel.web;

import org.jspecify.annotations.Nullable;

/** What the frame of a page shows of its site. */
public record SiteFrame(
        String name,
        String slug,
        String contactName,
        String contactEmail,
        @Nullable String contactPhone,
        @Nullable String accent,
        @Nullable String logo,
        boolean practiceMode) {}
