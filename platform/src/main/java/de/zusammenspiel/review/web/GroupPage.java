package de.zusammenspiel.review.web;

import de.zusammenspiel.review.MemberLoad;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matching group: who belongs to it, and who carries how much.
 *
 * @param mostRunning the highest number of running cases, for the bars; at least 1
 * @param hint what is out of balance, in plain words
 */
public record GroupPage(
        String title,
        List<Tab> tabs,
        List<Row> rows,
        int mostRunning,
        boolean hasGroup,
        boolean mayInvite,
        @Nullable String hint)
        implements Page {
    public GroupPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    public record Row(MemberLoad load, String part, List<Case> cases) {}

    public record Case(String number, String question) {}

    @Override
    public String template() {
        return "review/group";
    }
}
