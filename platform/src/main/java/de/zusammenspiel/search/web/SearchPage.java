package de.zusammenspiel.search.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, by kind.
 *
 * @param typed what was searched for, "" before anything was
 * @param lead how much was found
 * @param tabs one kind alone
 */
public record SearchPage(
        String title, String typed, @Nullable String only, String lead, List<Tab> tabs, List<Group> groups)
        implements Page {
    public SearchPage {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }

    /** @param all label of the way to everything of this kind, null when all of it is here */
    public record Group(
            String id,
            String title,
            List<Line> lines,
            @Nullable String all,
            String allUrl) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    public record Line(
            String title,
            String url,
            String detail,
            @Nullable String state) {}

    public boolean asked() {
        return !typed.isEmpty();
    }

    @Override
    public String template() {
        return "search/search";
    }
}
