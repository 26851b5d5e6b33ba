package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.OwnWords;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a site, and a place to try them.
 *
 * @param concepts everything the catalogue knows, to choose from
 * @param tried text that was tried, or null
 * @param understood what was understood of it
 */
public record OwnWordsPage(
        String title,
        WordForm form,
        List<OwnWords.View> words,
        List<String> concepts,
        @Nullable String tried,
        List<OwnWords.Understood> understood,
        Errors errors)
        implements FormPage {
    public OwnWordsPage {
        words = List.copyOf(words);
        concepts = List.copyOf(concepts);
        understood = List.copyOf(understood);
    }

    /** A word and what it means. */
    public record WordForm(@Nullable String word, @Nullable String concept) {}

    @Override
    public String template() {
        return "matching/own-words";
    }
}
