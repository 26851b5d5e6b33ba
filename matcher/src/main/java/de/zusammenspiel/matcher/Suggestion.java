package de.zusammenspiel.matcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with its score and reasons.
 *
 * @param id id of the offer, company or need
 * @param kind what the id names
 * @param score 0 to 1; the points of all reasons divided by 100
 * @param relevance 0 to 1; how much it is about the same thing, before time, distance and readiness
 * @param reasons all parts, the telling ones first
 * @param heldBack why it is not to be asked now, or absent
 */
public record Suggestion(
        String id,
        Kind kind,
        double score,
        double relevance,
        List<Reason> reasons,
        @Nullable HeldBack heldBack) {

    /** What is suggested. */
    public enum Kind {
        OFFER,
        COMPANY,
        NEED
    }

    /** Why a fitting candidate is not to be asked now. */
    public record HeldBack(Cause cause, String german, String english) {
        public enum Cause {
            PAUSED,
            ASKED_OFTEN_ENOUGH
        }
    }

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** The reasons that speak for the candidate or name a catch, without the silent ones. */
    public List<Reason> tellingReasons() {
        return reasons.stream().filter(reason -> !reason.german().isEmpty()).toList();
    }
}
