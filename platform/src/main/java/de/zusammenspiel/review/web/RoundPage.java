package de.zusammenspiel.review.web;

import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Round;
import de.zusammenspiel.review.RoundOutcome;
import de.zusammenspiel.review.RoundVote;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round between meetings: for a member to answer, by personal link or signed in, and for the coordinator to follow.
 *
 * @param action where the answers go, null when there is nothing (more) to answer
 * @param follow whether the answers of all are shown
 * @param mayRun whether the viewer may remind and end
 */
public record RoundPage(
        String title,
        Round round,
        @Nullable String action,
        boolean link,
        boolean follow,
        boolean mayRun,
        boolean answered,
        List<Item> items,
        Errors errors)
        implements FormPage {
    public RoundPage {
        items = List.copyOf(items);
    }

    /**
     * One request of the round.
     *
     * @param field name of its fields
     * @param duo who carries it, or could; null unless accepted
     * @param proposes address to send the proposal to; null unless it is only a proposal the viewer may take
     * @param comment what the member typed or wrote before
     */
    public record Item(
            String field,
            Brief brief,
            List<Option> answers,
            @Nullable CaseDuo duo,
            @Nullable String proposes,
            @Nullable String comment,
            @Nullable RoundOutcome outcome,
            List<RoundVote> votes) {
        public Item {
            answers = List.copyOf(answers);
            votes = List.copyOf(votes);
        }
    }

    @Override
    public String template() {
        return link ? "review/round-link" : "review/round";
    }
}
