package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Before letters go out.
 *
 * @param path where the yes goes to, null when there is nothing to say yes to
 * @param yes what the button says, a key
 * @param words what will be written, where that can be shown
 * @param other where the words can be changed, null where they cannot
 */
public record TodayAskPage(
        String title,
        @Nullable String path,
        String yes,
        String back,
        String sentence,
        List<String> words,
        @Nullable Action other)
        implements Page {
    public TodayAskPage {
        words = List.copyOf(words);
    }

    @Override
    public String template() {
        return "desk/today-ask";
    }
}
