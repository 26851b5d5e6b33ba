package de.zusammenspiel.review.web;

import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of an agenda, as large as it needs to be for everybody in the room to follow. */
public record AgendaItemPage(
        String title,
        Meeting meeting,
        String when,
        int position,
        int items,
        Brief brief,
        @Nullable Decision decision,
        List<Decision> earlier,
        @Nullable DecisionFields fields,
        @Nullable String previous,
        @Nullable String next,
        Errors errors)
        implements FormPage {
    public AgendaItemPage {
        earlier = List.copyOf(earlier);
    }

    @Override
    public String template() {
        return "review/agenda-item";
    }
}
