package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.PublicStory;
import de.zusammenspiel.web.Page;
import java.util.List;

/** One story, for everybody. */
public record PublicStoryPage(String title, PublicStory story, List<String> paragraphs) implements Page {
    @Override
    public String template() {
        return "agreement/public-story";
    }
}
