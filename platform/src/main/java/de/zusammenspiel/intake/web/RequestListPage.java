package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import de.zusammenspiel.web.part.Road;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of a site. */
public record RequestListPage(
        String title,
        RequestListForm form,
        List<Option> steps,
        List<Option> kinds,
        List<Option> sorts,
        boolean overdueOnly,
        List<Row> rows,
        Pager pager,
        String query,
        boolean filtered,
        boolean mayChange)
        implements Page {

    /** @param overdue its due day has passed */
    public record Row(
            String path,
            String number,
            String question,
            String organisation,
            String kinds,
            String place,
            String wishDate,
            Road road,
            @Nullable String due,
            boolean overdue,
            String next) {}

    @Override
    public String template() {
        return "intake/requests";
    }
}
