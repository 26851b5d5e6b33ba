package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a company had better not be asked.
 *
 * @param own the company looks itself, by its link
 * @param now that it had better not be asked today, null when it may
 */
public record QuietPage(
        String title,
        String path,
        String back,
        String organisation,
        boolean own,
        @Nullable String now,
        List<Line> times,
        List<Option> kinds,
        QuietForm form,
        Errors errors)
        implements FormPage {
    public QuietPage {
        times = List.copyOf(times);
        kinds = List.copyOf(kinds);
    }

    public record Line(String id, String words) {}

    @Override
    public String template() {
        return own ? "directory/own-quiet" : "directory/quiet";
    }
}
