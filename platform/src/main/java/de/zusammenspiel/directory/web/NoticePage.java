package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to be told whose name came from somebody else.
 *
 * @param email null when it has to go by post
 */
public record NoticePage(
        String title,
        String lead,
        String action,
        String back,
        String organisation,
        String name,
        @Nullable String email,
        List<String> paragraphs)
        implements Page {
    public NoticePage {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public String template() {
        return "directory/notice";
    }
}
