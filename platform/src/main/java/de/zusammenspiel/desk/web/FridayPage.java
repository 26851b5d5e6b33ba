package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The week on one page.
 *
 * @param well what went well
 * @param monday whom to call on Monday
 * @param waits what may wait
 * @param board one sentence for the board
 */
public record FridayPage(
        String title,
        String lead,
        String sender,
        String foot,
        String pdf,
        String board,
        List<Line> well,
        List<Line> monday,
        List<Line> waits,
        Words words)
        implements Page {

    /** @param url null where there is nothing to look at */
    public record Line(String text, @Nullable String url) {}

    /** Headings and what stands where there is nothing; the paper has no language of its own. */
    public record Words(
            String board,
            String well,
            String wellNone,
            String monday,
            String mondayNone,
            String waits,
            String waitsNone) {}

    @Override
    public String template() {
        return "desk/friday";
    }
}
