package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/** What came of a cooperation, as the public may read it. {@code picture} needs {@code pictureText}. */
public record Story(
        String title,
        String url,
        String text,
        String giver,
        String receiver,
        @Nullable String place,
        @Nullable String picture,
        @Nullable String pictureText) {}
