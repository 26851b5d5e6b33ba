package de.zusammenspiel.agreement;

import de.zusammenspiel.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A story as it is being written.
 *
 * @param isPublic the public reads it
 */
public record StoryDraft(
        AgreementId agreement,
        String slug,
        StoryWords words,
        @Nullable FileId photo,
        boolean isPublic,
        int version) {
    public String title() {
        return words.title();
    }

    public String text() {
        return words.text();
    }
}
