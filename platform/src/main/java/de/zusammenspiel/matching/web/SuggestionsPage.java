package de.zusammenspiel.matching.web;

import de.zusammenspiel.matching.RejectedView;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could help with one request.
 *
 * @param nothing what to say when nothing is shown
 * @param gaps what lies in store of the kinds that are needed, when nothing is shown
 * @param steps what one could do instead
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
        List<String> gaps,
        List<Action> steps,
        Errors errors)
        implements FormPage {
    public SuggestionsPage {
        shown = List.copyOf(shown);
        held = List.copyOf(held);
        rejected = List.copyOf(rejected);
        missing = List.copyOf(missing);
        gaps = List.copyOf(gaps);
        steps = List.copyOf(steps);
    }

    /** A suggestion as it is drawn, with the form that rules it out. */
    public record Card(String key, Suggestion suggestion) {}

    @Override
    public String template() {
        return "matching/suggestions";
    }
}
