package de.zusammenspiel.matching;

import de.zusammenspiel.intake.RequestCard;
import java.util.List;

/** A request an offer could help with. */
public record RequestSuggestion(
        RequestCard request, double score, String sentence, String about, List<ReasonView> reasons) {
    public RequestSuggestion {
        reasons = List.copyOf(reasons);
    }
}
