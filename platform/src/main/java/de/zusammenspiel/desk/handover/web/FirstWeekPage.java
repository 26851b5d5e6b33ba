package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of the first week.
 *
 * @param words what the one who left wants to be known
 * @param cases still to be taken over
 * @param steps still to be taken
 * @param ticked what is done, to be taken back
 */
public record FirstWeekPage(
        String title,
        String lead,
        String path,
        String back,
        @Nullable String words,
        String leaver,
        int done,
        int all,
        List<CaseRow> cases,
        List<Step> steps,
        List<Ticked> ticked)
        implements Page {

    /** @param go where the step is taken, or null for ticking alone */
    public record Step(
            String word, String name, String help, @Nullable Action go) {}

    /** Something done. */
    public record Ticked(String item, String name) {}

    @Override
    public String template() {
        return "handover/first-week";
    }
}
