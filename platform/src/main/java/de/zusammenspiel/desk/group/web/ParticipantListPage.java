package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of the circle.
 *
 * @param hint what is missing, or null
 * @param least so many members make a group
 */
public record ParticipantListPage(
        String title,
        List<Tab> tabs,
        @Nullable String hint,
        List<Row> rows,
        List<Row> gone,
        @Nullable String least,
        Errors errors)
        implements FormPage {

    /**
     * Somebody.
     *
     * @param hours used and given this year, or ""
     * @param over more hours than were given
     * @param carries open duos and asks in words
     */
    public record Row(
            String url,
            String name,
            String part,
            String employer,
            String term,
            boolean ending,
            String hours,
            boolean over,
            String carries) {}

    @Override
    public String template() {
        return "group/list";
    }
}
