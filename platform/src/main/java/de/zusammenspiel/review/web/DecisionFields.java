package de.zusammenspiel.review.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision as it is shown.
 *
 * @param action where it is sent
 * @param seen how many decisions there were when the form was opened
 * @param connectors empty when there is no group, or nobody in it for this part
 */
public record DecisionFields(
        String action,
        int seen,
        List<Option> verdicts,
        @Nullable String reason,
        @Nullable String farewell,
        String usualFarewell,
        List<Option> addresses,
        List<Option> members,
        List<Option> connectors,
        List<Option> runners,
        Errors errors) {
    public DecisionFields {
        verdicts = List.copyOf(verdicts);
        addresses = List.copyOf(addresses);
        members = List.copyOf(members);
        connectors = List.copyOf(connectors);
        runners = List.copyOf(runners);
    }

    public boolean hasDuo() {
        return !connectors.isEmpty() && !runners.isEmpty();
    }
}
