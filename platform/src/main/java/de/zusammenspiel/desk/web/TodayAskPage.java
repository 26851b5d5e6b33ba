package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Before letters go out.
 *
 * @param words what will be written, where that can be shown
 * @param other where the words can be changed, null where they cannot
 */
public record TodayAskPage(
        String title,
        String path,
        String back,
        String sentence,
        List<String> words,
        @Nullable Action other) implements Page {
    public TodayAskPage {
        words = List.copyOf(words);
    }

    @Override
    public String template() {
        return "desk/today-ask";
    }
}
