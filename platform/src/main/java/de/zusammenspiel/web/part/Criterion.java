package de.zusammenspiel.web.part;

import org.jspecify.annotations.Nullable;

/**
 * One question of a check, with the answer proposed or given. {@code key} names its fields, {@code code} is how the
 * site calls it ("K3"), {@code quote} the words of the applicant from which the answer was read.
 */
public record Criterion(
        String key,
        String code,
        String question,
        @Nullable String quote,
        @Nullable Answer answer,
        @Nullable String reason) {

    public boolean is(Answer one) {
        return answer == one;
    }

    public enum Answer {
        YES,
        NO,
        UNCLEAR;

        public String css() {
            return switch (this) {
                case YES -> "yes";
                case NO -> "no";
                case UNCLEAR -> "unclear";
            };
        }
    }
}
