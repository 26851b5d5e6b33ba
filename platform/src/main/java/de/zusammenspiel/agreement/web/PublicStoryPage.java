package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.PublicStory;
import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story, for everybody.
 *
 * @param again who would do it again, or null
 */
public record PublicStoryPage(
        String title,
        PublicStory story,
        List<String> paragraphs,
        @Nullable String again) implements Page {
    @Override
    public String template() {
        return "agreement/public-story";
    }
}
