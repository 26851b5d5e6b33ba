package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.StoryWords;
import org.jspecify.annotations.Nullable;

/** What was typed to tell a story. */
public record StoryForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable String quote,
        @Nullable String quoteBy,
        @Nullable String photoAlt,
        @Nullable String photoConsent,
        @Nullable String removePhoto) {
    static StoryForm of(StoryWords words) {
        return new StoryForm(
                words.title(),
                words.text(),
                words.quote(),
                words.quoteBy(),
                words.photoAlt(),
                words.photoConsent(),
                null);
    }
}
