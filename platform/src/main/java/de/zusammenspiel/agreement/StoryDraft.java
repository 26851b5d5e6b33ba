package de.zusammenspiel.agreement;

/**
 * A story as it is being written.
 *
 * @param isPublic the public reads it
 */
public record StoryDraft(
        AgreementId agreement, String slug, String title, String text, boolean isPublic, int version) {}
