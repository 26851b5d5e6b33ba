package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a story.
 *
 * @param photo where the photo lies, or null
 * @param missing who has not agreed to be told about
 * @param publicUrl where the public reads it, or null
 */
public record StoryFormPage(
        String title,
        String path,
        String back,
        String number,
        StoryForm form,
        int version,
        @Nullable String photo,
        List<String> missing,
        @Nullable String publicUrl,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "agreement/story";
    }
}
