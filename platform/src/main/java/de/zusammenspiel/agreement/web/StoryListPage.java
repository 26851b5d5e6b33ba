package de.zusammenspiel.agreement.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Story;
import java.util.List;

/** What came of it, for everybody. */
public record StoryListPage(String title, List<Story> stories) implements Page {
    @Override
    public String template() {
        return "agreement/stories";
    }
}
