package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Tab;
import de.zusammenspiel.web.part.TodayLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list, what hurts first on top.
 *
 * @param kinds the list narrowed to one kind each, with its count
 * @param putOff says how much was put off, or null
 * @param sheets papers about the week
 * @param more says that there is more than is shown, or null
 */
public record TodayPage(
        String title,
        String day,
        String lead,
        List<Tab> kinds,
        List<TodayLine> lines,
        @Nullable String more,
        @Nullable String putOff,
        List<Action> sheets,
        List<Action> starts)
        implements Page {

    @Override
    public String template() {
        return "desk/today";
    }
}
