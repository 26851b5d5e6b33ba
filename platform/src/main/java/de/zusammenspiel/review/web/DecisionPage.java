package de.zusammenspiel.review.web;

import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.review.Meeting;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one case: what there is to know, what was decided, and the ways to a decision.
 *
 * @param decidable whether the request stands where it can be decided
 * @param fields null when the viewer only looks, or nothing can be decided
 * @param meetings meetings whose agenda it can be put on
 * @param meeting the meeting on whose agenda it stands
 * @param round path of the round it is in
 */
public record DecisionPage(
        String title,
        Brief brief,
        List<Decision> decisions,
        @Nullable CaseDuo duo,
        boolean hasGroup,
        boolean decidable,
        boolean mayDecide,
        boolean canAskRound,
        @Nullable DecisionFields fields,
        @Nullable DecisionFields duoFields,
        List<Option> meetings,
        @Nullable Meeting meeting,
        @Nullable String round,
        LocalDate roundUntil,
        Errors errors)
        implements FormPage {
    public DecisionPage {
        decisions = List.copyOf(decisions);
        meetings = List.copyOf(meetings);
    }

    @Override
    public String template() {
        return "review/decision";
    }

    /** As one types it. */
    public String roundUntilTyped() {
        return "%d.%d.%d".formatted(roundUntil.getDayOfMonth(), roundUntil.getMonthValue(), roundUntil.getYear());
    }

    public boolean open() {
        return decidable && mayDecide;
    }
}
