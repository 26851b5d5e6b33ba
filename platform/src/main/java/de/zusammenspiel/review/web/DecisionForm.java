package de.zusammenspiel.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed to write down a decision. */
public record DecisionForm(
        @Nullable String version,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable String farewell,
        @Nullable String address,
        @Nullable List<String> abstained,
        @Nullable String connector,
        @Nullable String runner) {
    static DecisionForm fresh() {
        return new DecisionForm(null, null, null, null, null, null, null, null);
    }
}
