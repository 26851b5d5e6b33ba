package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in the room sees on the wall.
 *
 * @param done nothing on the agenda is open any more
 */
public record ScreenPage(
        String title,
        RoomClock clock,
        @Nullable String organisation,
        @Nullable Brief brief,
        List<Fact> facts,
        @Nullable Verdict verdict,
        boolean done)
        implements Page {
    public ScreenPage {
        facts = List.copyOf(facts);
    }

    @Override
    public String template() {
        return "review/screen";
    }
}
