package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the group wants to win.
 *
 * @param stale so many have not moved for weeks, in words, or null
 */
public record WinningPage(
        String title, List<Tab> tabs, @Nullable String stale, List<Column> columns) implements Page {

    /** One stage. */
    public record Column(String title, List<Card> cards) {}

    /** @param late the next step is overdue, or nothing has happened for weeks */
    public record Card(
            String url, String name, String part, @Nullable String next, String since, boolean late) {}

    @Override
    public String template() {
        return "group/winning";
    }
}
