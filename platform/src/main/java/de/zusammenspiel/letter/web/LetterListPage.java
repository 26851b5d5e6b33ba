package de.zusammenspiel.letter.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue: every letter with what it is for and whether the site has words of its own. */
public record LetterListPage(String title, List<Chapter> chapters, List<Option> styles, String example)
        implements Page {
    public record Chapter(String name, List<Row> rows) {}

    /**
     * @param own who changed it when, or null for the built-in words
     * @param plain set where it exists in plain language as well
     * @param broken the site's words no longer fit, and the built-in ones go out
     */
    public record Row(
            String name,
            String url,
            String when,
            @Nullable String own,
            boolean broken,
            @Nullable String plain) {}

    @Override
    public String template() {
        return "letter/list";
    }
}
