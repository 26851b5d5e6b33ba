package de.zusammenspiel.review.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of the coming year, proposed.
 *
 * @param weekdays on which the group could meet; the chosen one is selected
 * @param days what is proposed for it, to be ticked
 */
public record SeriesPage(
        String title,
        int perYear,
        List<Option> weekdays,
        String weekday,
        List<Option> days,
        @Nullable String time,
        @Nullable String place,
        Errors errors)
        implements FormPage {
    public SeriesPage {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
    }

    @Override
    public String template() {
        return "review/series";
    }
}
