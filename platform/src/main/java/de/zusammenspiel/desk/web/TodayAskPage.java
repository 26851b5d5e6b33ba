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
 * @param seen travels with the form: what is shown here, in short
 * @param changed what is not as it was when the person looked first; empty on the first look
 */
public record TodayAskPage(
        String title,
        @Nullable String path,
        String yes,
        String back,
        String sentence,
        List<String> words,
        @Nullable Action other,
        String seen,
        List<String> changed)
        implements Page {
    public TodayAskPage {
        words = List.copyOf(words);
        changed = List.copyOf(changed);
    }

    /** Somebody was faster, and nothing has gone out. */
    @Override
    public int status() {
        return changed.isEmpty() ? 200 : 409;
    }

    @Override
    public String template() {
        return "desk/today-ask";
    }
}
