package de.zusammenspiel.agreement;

import java.time.Instant;

/** A story everybody may read. */
public record PublicStory(
        String slug, String title, String text, String giver, String receiver, String place, Instant publishedAt) {}
