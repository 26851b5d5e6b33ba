package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.RejectedView;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could help with one request.
 *
 * @param searching false when the request stands where nobody is being looked for
 */
public record SuggestionsPage(
        String title,
        String number,
        String question,
        boolean searching,
        boolean mayAct,
        List<Card> shown,
        List<Card> held,
        List<RejectedView> rejected,
        List<String> missing,
        boolean doubtful,
        @Nullable String nothing,
        Errors errors)
        implements FormPage {
    public SuggestionsPage {
        shown = List.copyOf(shown);
        held = List.copyOf(held);
        rejected = List.copyOf(rejected);
        missing = List.copyOf(missing);
    }

    /** A suggestion as it is drawn, with the form that rules it out. */
    public record Card(String key, Suggestion suggestion) {}

    @Override
    public String template() {
        return "matching/suggestions";
    }
}
