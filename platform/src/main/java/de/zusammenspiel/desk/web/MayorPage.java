package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the town hall should know, on one page; nothing in it that is not public already.
 *
 * @param need the current request to the town, or null
 */
public record MayorPage(
        String title,
        String lead,
        String sender,
        String foot,
        String pdf,
        List<Figure> figures,
        List<Told> stories,
        @Nullable Need need,
        Words words)
        implements Page {

    public record Figure(String label, String value) {}

    public record Told(String title, String text, String who) {}

    public record Need(String question, String meta) {}

    /** Headings and what stands where there is nothing; the paper has no language of its own. */
    public record Words(
            String figures, String stories, String storiesNone, String need, String needNone, String contact) {}

    @Override
    public String template() {
        return "desk/mayor";
    }
}
